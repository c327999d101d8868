"""The I/O of the middleware: send a refused request to other models."""
