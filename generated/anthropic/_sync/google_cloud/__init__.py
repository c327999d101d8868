# Generated from overrides/anthropic/lib/google_cloud/_async/__init__.py. Do not edit.
"""The constructor of the async client of Claude Platform on Google Cloud."""
