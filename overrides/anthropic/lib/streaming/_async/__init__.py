"""The I/O of message streams: reading their events, and the context managers that open and close them."""
