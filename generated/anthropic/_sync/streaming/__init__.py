# Generated from overrides/anthropic/lib/streaming/_async/__init__.py. Do not edit.
"""The I/O of message streams: read their events, and open and close them as context managers."""
