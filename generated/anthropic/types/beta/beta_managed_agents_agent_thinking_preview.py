# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentThinkingPreview"]


class BetaManagedAgentsAgentThinkingPreview(BaseModel):
    """Tells that the agent has begun to think. No deltas follow."""

    id: str
    """ID that the complete event is going to have, if it comes."""

    type: Literal["agent.thinking"]
