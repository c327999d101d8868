# Written by make generate from overrides/anthropic/lib/vertex/_async/__init__.py. Do not edit.
"""The I/O of the clients of Vertex AI."""
