# Written by make generate from overrides/anthropic/lib/environments/_async/__init__.py. Do not edit.
"""The I/O of environments: polling for work, holding its lease, serving its session."""
