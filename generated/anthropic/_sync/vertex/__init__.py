# Generated from overrides/anthropic/lib/vertex/_async/__init__.py. Do not edit.
"""The constructor of the async client of Vertex AI."""
