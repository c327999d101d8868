# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_mcp_authentication_failed_error import BetaManagedAgentsMCPAuthenticationFailedError

__all__ = ["BetaManagedAgentsMCPAuthenticationFailedErrorObject"]

BetaManagedAgentsMCPAuthenticationFailedErrorObject: TypeAlias = BetaManagedAgentsMCPAuthenticationFailedError
