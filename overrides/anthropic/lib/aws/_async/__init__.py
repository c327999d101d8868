"""The I/O of the clients for AWS: look up credentials and sign requests."""
