"""The I/O of message streams: read their events, and open and close them as context managers."""
