# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentAutoEvaluatedPermissionAsk"]


class BetaManagedAgentsAgentAutoEvaluatedPermissionAsk(BaseModel):
    """The service decided that the call waits for your approval."""

    reason_code: str
    """Code of the reason for the decision."""

    type: Literal["ask"]
