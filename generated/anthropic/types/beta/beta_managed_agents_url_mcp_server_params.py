# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsURLMCPServerParams"]


class BetaManagedAgentsURLMCPServerParams(TypedDict, total=False):
    """A remote MCP server, reached over HTTP.

    It holds no credentials. They come from the vaults of a session, which match them to the
    server by its URL.
    """

    name: Required[str]
    """Name by which an `mcp_toolset` refers to the server, unique within the agent. 1 to 255 characters."""

    type: Required[Literal["url"]]

    url: Required[str]
    """Address of the endpoint of the server; at most 2048 characters."""
