"""The I/O of credentials: files, functions that give tokens, and the steps of getting one."""
