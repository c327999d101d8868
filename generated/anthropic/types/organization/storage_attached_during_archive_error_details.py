# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["StorageAttachedDuringArchiveErrorDetails"]


class StorageAttachedDuringArchiveErrorDetails(BaseModel):
    """Storage was attached while the resource was being archived."""

    error_code: Literal["storage_attached_during_archive"]
