# Written by make generate from overrides/anthropic/lib/bedrock/_async/__init__.py. Do not edit.
"""The I/O of the clients of Amazon Bedrock."""
