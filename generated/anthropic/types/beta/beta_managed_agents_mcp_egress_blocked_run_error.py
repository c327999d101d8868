# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMCPEgressBlockedRunError"]


class BetaManagedAgentsMCPEgressBlockedRunError(BaseModel):
    """An MCP server of the agent cannot be reached, because the network settings of the environment block
    it.
    """

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["mcp_egress_blocked_error"]
