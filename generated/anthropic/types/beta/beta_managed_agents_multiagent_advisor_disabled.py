# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMultiagentAdvisorDisabled"]


class BetaManagedAgentsMultiagentAdvisorDisabled(BaseModel):
    """The agent cannot ask another model for advice."""

    type: Literal["disabled"]
