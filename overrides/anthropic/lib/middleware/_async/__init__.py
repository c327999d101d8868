"""The I/O of the middleware: sending to other models after a refusal."""
