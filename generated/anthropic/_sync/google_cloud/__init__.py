# Written by make generate from overrides/anthropic/lib/google_cloud/_async/__init__.py. Do not edit.
"""The I/O of the clients of Claude Platform on Google Cloud."""
