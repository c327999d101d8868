"""The I/O of the clients of Amazon Bedrock."""
