# Generated from overrides/anthropic/lib/environments/_async/__init__.py. Do not edit.
"""The I/O of environments: poll for work, send heartbeats, serve the session of an item."""
