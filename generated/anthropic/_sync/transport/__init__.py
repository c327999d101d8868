# Written by make generate from overrides/anthropic/_async/transport/__init__.py. Do not edit.
"""The connections of clients: HTTP clients, the pool, the network below it."""
