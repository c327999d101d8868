# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEffortHigh"]


class BetaManagedAgentsEffortHigh(BaseModel):
    """High effort, for tasks that need careful reasoning."""

    type: Literal["high"]
