# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMCPServerURLDefinition"]


class BetaManagedAgentsMCPServerURLDefinition(BaseModel):
    """A remote MCP server, reached over HTTP."""

    name: str
    """Name by which an `mcp_toolset` refers to the server."""

    type: Literal["url"]

    url: str
    """Address of the endpoint of the server."""
