# Generated from overrides/anthropic/lib/tools/_async/__init__.py. Do not edit.
"""The I/O of tools: call them, run the loop of a tool runner, and the agent's shell, files and skills."""
