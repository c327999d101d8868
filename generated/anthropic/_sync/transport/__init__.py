# Generated from overrides/anthropic/_async/transport/__init__.py. Do not edit.
"""The HTTP clients of the SDK, their transport, its connection pool, and the network backend below it."""
