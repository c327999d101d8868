# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEffortLow"]


class BetaManagedAgentsEffortLow(BaseModel):
    """Least effort: few tokens and quick answers, for simple tasks."""

    type: Literal["low"]
