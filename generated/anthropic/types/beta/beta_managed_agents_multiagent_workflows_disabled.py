# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMultiagentWorkflowsDisabled"]


class BetaManagedAgentsMultiagentWorkflowsDisabled(BaseModel):
    """The agent cannot run workflows."""

    type: Literal["disabled"]
