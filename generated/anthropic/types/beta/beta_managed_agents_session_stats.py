# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionStats"]


class BetaManagedAgentsSessionStats(BaseModel):
    """How long a session has existed and worked, in seconds."""

    active_seconds: Optional[float] = None
    """Time that was spent `running`, all turns and threads added up: threads that work at the same time count
    each for itself. Waiting for input does not count.
    """

    duration_seconds: Optional[float] = None
    """Time from the creation of the session until now, or until its last change if it is `terminated`."""
