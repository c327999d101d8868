"""The I/O of credentials: read files, call token providers, post to the token endpoint."""
