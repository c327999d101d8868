"""Structured outputs: parse the text of a message as the type that the caller asked for."""
