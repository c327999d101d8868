"""The I/O of the clients of Claude Platform on AWS: looking for keys, signing what is sent."""
