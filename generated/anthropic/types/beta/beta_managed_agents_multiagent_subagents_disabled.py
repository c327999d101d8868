# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMultiagentSubagentsDisabled"]


class BetaManagedAgentsMultiagentSubagentsDisabled(BaseModel):
    """The agent cannot hand work to other agents."""

    type: Literal["disabled"]
