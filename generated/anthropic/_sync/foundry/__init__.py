# Written by make generate from overrides/anthropic/lib/foundry/_async/__init__.py. Do not edit.
"""The I/O of the clients of Microsoft Foundry."""
