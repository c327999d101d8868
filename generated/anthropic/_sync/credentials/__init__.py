# Written by make generate from overrides/anthropic/_async/credentials/__init__.py. Do not edit.
"""The I/O of credentials: files, functions that give tokens, and the steps of getting one."""
