# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_multiagent import BetaManagedAgentsMultiagent

__all__ = ["BetaManagedAgentsMultiagentCoordinator"]

BetaManagedAgentsMultiagentCoordinator: TypeAlias = BetaManagedAgentsMultiagent
