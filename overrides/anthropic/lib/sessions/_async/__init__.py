"""The I/O of sessions: reading their events, running their tools, exchanging their memories."""
