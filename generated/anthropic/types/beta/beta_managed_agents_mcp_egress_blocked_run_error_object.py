# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_mcp_egress_blocked_run_error import BetaManagedAgentsMCPEgressBlockedRunError

__all__ = ["BetaManagedAgentsMCPEgressBlockedRunErrorObject"]

BetaManagedAgentsMCPEgressBlockedRunErrorObject: TypeAlias = BetaManagedAgentsMCPEgressBlockedRunError
