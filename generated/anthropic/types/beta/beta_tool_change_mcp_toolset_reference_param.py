# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaToolChangeMCPToolsetReferenceParam"]


class BetaToolChangeMCPToolsetReferenceParam(TypedDict, total=False):
    """Names an MCP server, all of whose tools change in availability."""

    server_name: Required[str]
    """The `name` that the server has in `mcp_servers`."""

    type: Required[Literal["mcp_toolset_reference"]]
