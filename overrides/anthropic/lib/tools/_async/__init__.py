"""The I/O of tools: call them, run the loop of a tool runner, and the agent's shell, files and skills."""
