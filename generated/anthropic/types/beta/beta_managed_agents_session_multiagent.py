# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_session_multiagent20261001 import BetaManagedAgentsSessionMultiagent20261001
from .beta_managed_agents_session_multiagent_coordinator import BetaManagedAgentsSessionMultiagentCoordinator

__all__ = ["BetaManagedAgentsSessionMultiagent"]

BetaManagedAgentsSessionMultiagent: TypeAlias = Annotated[
    Union[BetaManagedAgentsSessionMultiagentCoordinator, BetaManagedAgentsSessionMultiagent20261001],
    PropertyInfo(discriminator="type"),
]
"""How the agent of a session works with other agents."""
