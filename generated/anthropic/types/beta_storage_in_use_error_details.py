# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageInUseErrorDetails"]


class BetaStorageInUseErrorDetails(BaseModel):
    """The storage is in use, so the operation is refused."""

    error_code: Literal["storage_in_use"]
