# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentAutoEvaluatedPermissionAllow"]


class BetaManagedAgentsAgentAutoEvaluatedPermissionAllow(BaseModel):
    """The service decided that the call runs."""

    type: Literal["allow"]
