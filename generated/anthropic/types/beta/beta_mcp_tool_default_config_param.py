# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaMCPToolDefaultConfigParam"]


class BetaMCPToolDefaultConfigParam(TypedDict, total=False):
    """Settings for the tools of an MCP server that have none of their own."""

    defer_loading: bool
    """Keeps the definitions out of the context until a tool search finds them. False by default."""

    enabled: bool
    """Whether the model sees the tools at all. True by default."""
