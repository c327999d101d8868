# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentMessagePreview"]


class BetaManagedAgentsAgentMessagePreview(BaseModel):
    """A message that the agent has begun to write. Its text follows in deltas."""

    id: str
    """ID that the complete event is going to have, if it comes."""

    type: Literal["agent.message"]
