"""The constructors of the async clients of Amazon Bedrock; sending and signing is done in
`lib/aws/_async`."""
