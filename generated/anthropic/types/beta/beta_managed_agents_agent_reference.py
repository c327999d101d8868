# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentReference"]


class BetaManagedAgentsAgentReference(BaseModel):
    """A version of an agent that something else uses."""

    id: str
    """ID of the agent."""

    type: Literal["agent"]

    version: int
    """Version that is used. Later updates of the agent do not change it."""
