# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageChangedConcurrentlyErrorDetails"]


class BetaStorageChangedConcurrentlyErrorDetails(BaseModel):
    """The storage was changed by another request at the same time. Read it again before another attempt."""

    error_code: Literal["storage_changed_concurrently"]

    field: str
    """Path of the request field that the error is about."""
