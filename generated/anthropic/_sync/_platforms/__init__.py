# Generated from overrides/anthropic/lib/_platforms/_async/__init__.py. Do not edit.
"""The I/O that cloud platforms share: fetching a bearer token before a request is sent."""
