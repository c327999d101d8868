# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsScheduleTriggerContext"]


class BetaManagedAgentsScheduleTriggerContext(BaseModel):
    """The run was started by the schedule of the deployment."""

    scheduled_at: datetime
    """Time at which the run was due."""

    type: Literal["schedule"]
