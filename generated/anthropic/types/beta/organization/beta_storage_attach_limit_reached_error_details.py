# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageAttachLimitReachedErrorDetails"]


class BetaStorageAttachLimitReachedErrorDetails(BaseModel):
    """No more storage can be attached; the limit is reached."""

    error_code: Literal["storage_attach_limit_reached"]
