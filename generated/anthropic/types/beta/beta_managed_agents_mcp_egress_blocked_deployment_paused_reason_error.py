# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError"]


class BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError(BaseModel):
    """An MCP server of the agent cannot be reached, because the network settings of the environment block
    it.
    """

    type: Literal["mcp_egress_blocked_error"]
