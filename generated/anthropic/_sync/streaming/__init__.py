# Written by make generate from overrides/anthropic/lib/streaming/_async/__init__.py. Do not edit.
"""The I/O of message streams: reading their events, and the context managers that open and close them."""
