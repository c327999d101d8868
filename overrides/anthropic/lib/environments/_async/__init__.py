"""The I/O of environments: polling for work, holding its lease, serving its session."""
