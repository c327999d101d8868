# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionThreadStats"]


class BetaManagedAgentsSessionThreadStats(BaseModel):
    """How long a thread has existed and worked, in seconds."""

    active_seconds: Optional[float] = None
    """Time that the thread spent `running`, all turns taken together. Waiting for input does not count."""

    duration_seconds: Optional[float] = None
    """Time from the creation of the thread until now, or until its last change if it is archived."""

    startup_seconds: Optional[float] = None
    """Time that the thread took to get ready for its first work. 0 for all but the primary thread, as they
    start at once.
    """
