"""The I/O of sessions: read their events, run their tools, synchronize their memories."""
