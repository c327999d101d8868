# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsMCPOAuthAuthResponse"]


class BetaManagedAgentsMCPOAuthAuthResponse(BaseModel):
    """An OAuth grant for an MCP server."""

    mcp_server_url: str
    """The MCP server that the credential is for. A session uses it for servers of its agent with this URL."""

    type: Literal["mcp_oauth"]

    expires_at: Optional[datetime] = None
    """When the access token stops working; null when unknown."""

    refresh: Optional[beta_vaults_types.BetaManagedAgentsMCPOAuthRefreshResponse] = None
    """How a new access token is obtained; null when the token is not refreshed."""
