"""The I/O of credentials: reading files and calling functions for tokens, performing the steps that get one."""
