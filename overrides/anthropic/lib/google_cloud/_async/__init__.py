"""The I/O of the clients of Claude Platform on Google Cloud."""
