# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_agent_archived_run_error import BetaManagedAgentsAgentArchivedRunError

__all__ = ["BetaManagedAgentsAgentArchivedRunErrorObject"]

BetaManagedAgentsAgentArchivedRunErrorObject: TypeAlias = BetaManagedAgentsAgentArchivedRunError
