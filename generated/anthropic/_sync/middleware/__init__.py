# Generated from overrides/anthropic/lib/middleware/_async/__init__.py. Do not edit.
"""The I/O of the middleware: send a refused request to other models."""
