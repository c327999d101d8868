# Generated from overrides/anthropic/lib/aws/_async/__init__.py. Do not edit.
"""The I/O of the clients for AWS: look up credentials and sign requests."""
