# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSchedule"]


class BetaManagedAgentsSchedule(BaseModel):
    """When a deployment starts runs by itself."""

    expression: str
    """Five fields for minute, hour, day of the month, month and weekday: `0 9 * * 1-5` is nine o'clock from
    Monday to Friday. Sunday is 0 or 7.
    """

    timezone: str
    """Time zone in which `expression` is read, by its name in the IANA database, such as `Europe/Berlin`.
    Times are those that a clock on the wall shows there.
    """

    type: Literal["cron"]

    last_run_at: Optional[datetime] = None
    """When the schedule last started a run; null if it never has."""

    upcoming_runs_at: Optional[List[datetime]] = None
    """When the next runs are due, up to five of them; each can start slightly later. For a paused deployment,
    when they would be due if it were resumed. Empty once it is archived.
    """
