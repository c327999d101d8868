# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEffortMedium"]


class BetaManagedAgentsEffortMedium(BaseModel):
    """Moderate effort, which saves tokens where the task allows it."""

    type: Literal["medium"]
