# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAvailableExternalStorageStatus"]


class BetaAvailableExternalStorageStatus(BaseModel):
    """The storage is set up but not activated."""

    healthy: bool
    """Whether the last check found the storage in order."""

    last_checked_at: datetime
    """When the storage was last checked, in UTC."""

    type: Literal["available"]
