"""Helpers on top of the API; each package says what it is for."""

from anthropic._core.lazy import attach

__all__: "list[str]" = []

__getattr__, __dir__ = attach(__name__, {})
