# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_mcp_connection_failed_error import BetaManagedAgentsMCPConnectionFailedError

__all__ = ["BetaManagedAgentsMCPConnectionFailedErrorObject"]

BetaManagedAgentsMCPConnectionFailedErrorObject: TypeAlias = BetaManagedAgentsMCPConnectionFailedError
