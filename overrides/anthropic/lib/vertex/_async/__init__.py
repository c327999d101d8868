"""The I/O of the clients of Vertex AI."""
