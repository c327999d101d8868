# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaMCPToolConfigParam"]


class BetaMCPToolConfigParam(TypedDict, total=False):
    """Settings for one tool of an MCP server."""

    defer_loading: bool
    """Keeps the definition out of the context until a tool search finds it."""

    enabled: bool
    """Whether the model sees this tool at all."""
