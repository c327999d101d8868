# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["Agent", "BetaManagedAgentsSessionMultiagentCoordinator"]

Agent: TypeAlias = Annotated[
    Union["beta_types.BetaManagedAgentsSessionThreadAgent", "beta_types.BetaManagedAgentsAdvisor"],
    PropertyInfo(discriminator="type"),
]
"""Somebody that a coordinator can turn to: an agent, or an advisor that is consulted."""


class BetaManagedAgentsSessionMultiagentCoordinator(BaseModel):
    """Makes the agent a coordinator, which delegates work to other agents in threads of their own."""

    agents: List[Agent]
    """The agents that work can be delegated to, each in the version fixed for this session."""

    type: Literal["coordinator"]
