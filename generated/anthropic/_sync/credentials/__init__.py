# Generated from overrides/anthropic/_async/credentials/__init__.py. Do not edit.
"""The I/O of credentials: read files, call token providers, post to the token endpoint."""
