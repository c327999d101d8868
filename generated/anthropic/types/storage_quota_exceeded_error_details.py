# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["StorageQuotaExceededErrorDetails"]


class StorageQuotaExceededErrorDetails(BaseModel):
    """The quota for stored data is exceeded."""

    error_code: Literal["storage_quota_exceeded"]
