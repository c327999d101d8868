# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaActiveExternalStorageStatus"]


class BetaActiveExternalStorageStatus(BaseModel):
    """The storage is in use."""

    healthy: bool
    """Whether the last check found the storage in order."""

    last_checked_at: datetime
    """When the storage was last checked, in UTC."""

    type: Literal["active"]
