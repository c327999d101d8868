# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolEvaluationAlwaysAllow"]


class BetaManagedAgentsAgentToolEvaluationAlwaysAllow(BaseModel):
    """By its policy the call runs without asking."""

    type: Literal["always_allow"]
