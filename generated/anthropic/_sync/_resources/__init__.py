# Generated from overrides/anthropic/lib/_resources/_async/__init__.py. Do not edit.
"""The I/O of the hand-written methods of resource classes."""
