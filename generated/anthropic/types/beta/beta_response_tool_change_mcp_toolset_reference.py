# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaResponseToolChangeMCPToolsetReference"]


class BetaResponseToolChangeMCPToolsetReference(BaseModel):
    """Names an MCP server, all of whose tools changed in availability."""

    server_name: str
    """The `name` that the server has in `mcp_servers`."""

    type: Literal["mcp_toolset_reference"]
