"""The I/O of tools: running them, the tool runners, and the agent's shell, files and skills."""
