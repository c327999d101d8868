# Written by make generate from overrides/anthropic/_async/credentials/__init__.py. Do not edit.
"""The I/O of credentials: reading files and calling functions for tokens, performing the steps that get one."""
