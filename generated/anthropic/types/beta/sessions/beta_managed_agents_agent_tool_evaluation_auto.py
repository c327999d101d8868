# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsAgentToolEvaluationAuto"]


class BetaManagedAgentsAgentToolEvaluationAuto(BaseModel):
    """By its policy the service decided about this call."""

    evaluated_permission: beta_sessions_types.BetaManagedAgentsAgentAutoEvaluatedPermission
    """What the service decided."""

    type: Literal["auto"]
