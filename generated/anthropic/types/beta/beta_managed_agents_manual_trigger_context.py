# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsManualTriggerContext"]


class BetaManagedAgentsManualTriggerContext(BaseModel):
    """The run was started by a call, outside the schedule."""

    type: Literal["manual"]
