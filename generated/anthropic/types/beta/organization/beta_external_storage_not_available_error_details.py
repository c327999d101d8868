# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalStorageNotAvailableErrorDetails"]


class BetaExternalStorageNotAvailableErrorDetails(BaseModel):
    """The external storage is not available for use."""

    error_code: Literal["external_storage_not_available"]
