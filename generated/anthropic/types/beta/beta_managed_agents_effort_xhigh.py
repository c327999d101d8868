# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEffortXhigh"]


class BetaManagedAgentsEffortXhigh(BaseModel):
    """Effort between `high` and `max`, for long and difficult tasks. Not every model has it."""

    type: Literal["xhigh"]
