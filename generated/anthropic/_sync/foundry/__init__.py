# Generated from overrides/anthropic/lib/foundry/_async/__init__.py. Do not edit.
"""The constructor of the async client of Microsoft Foundry."""
