# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsStaticBearerAuthResponse"]


class BetaManagedAgentsStaticBearerAuthResponse(BaseModel):
    """A fixed token for an MCP server, sent as bearer token. It is not refreshed."""

    mcp_server_url: str
    """The MCP server that the credential is for. A session uses it for servers of its agent with this URL."""

    type: Literal["static_bearer"]
