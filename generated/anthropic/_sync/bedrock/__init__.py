# Generated from overrides/anthropic/lib/bedrock/_async/__init__.py. Do not edit.
"""The constructors of the async clients of Amazon Bedrock; sending and signing is done in
`lib/aws/_async`."""
