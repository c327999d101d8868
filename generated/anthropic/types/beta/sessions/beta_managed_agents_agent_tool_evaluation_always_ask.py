# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolEvaluationAlwaysAsk"]


class BetaManagedAgentsAgentToolEvaluationAlwaysAsk(BaseModel):
    """By its policy the call waits for your approval."""

    type: Literal["always_ask"]
