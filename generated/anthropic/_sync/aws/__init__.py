# Written by make generate from overrides/anthropic/lib/aws/_async/__init__.py. Do not edit.
"""The I/O of the clients of Claude Platform on AWS: looking for keys, signing what is sent."""
