# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalStorageInUseErrorDetails"]


class BetaExternalStorageInUseErrorDetails(BaseModel):
    """The external storage is in use, so the operation is refused."""

    error_code: Literal["external_storage_in_use"]
