# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import vaults as beta_vaults_types

__all__ = ["BetaManagedAgentsMCPProbe"]


class BetaManagedAgentsMCPProbe(BaseModel):
    """The step that failed when a credential was tried out on its MCP server."""

    http_response: Optional[beta_vaults_types.BetaManagedAgentsRefreshHTTPResponse] = None
    """What the MCP server answered; null when no answer came."""

    method: str
    """MCP method that was called in this step, such as `initialize` or `tools/list`."""
