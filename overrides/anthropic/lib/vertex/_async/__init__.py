"""The constructor of the async client of Vertex AI."""
