"""The I/O of environments: poll for work, send heartbeats, serve the session of an item."""
