# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_mcp_egress_blocked_deployment_paused_reason_error import (
    BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject"]

BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsMCPEgressBlockedDeploymentPausedReasonError
)
