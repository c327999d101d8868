"""The constructor of the async client of Claude Platform on Google Cloud."""
