"""The state of a client without any I/O: its settings, its defaults, its middleware."""
