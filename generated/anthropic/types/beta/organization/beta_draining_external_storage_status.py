# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDrainingExternalStorageStatus"]


class BetaDrainingExternalStorageStatus(BaseModel):
    """The storage takes no new data and is on its way out."""

    healthy: bool
    """Whether the last check found the storage in order."""

    last_checked_at: datetime
    """When the storage was last checked, in UTC."""

    removal_started: bool
    """Whether removing the storage has begun."""

    type: Literal["draining"]
