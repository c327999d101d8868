# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["StorageProfileMismatchErrorDetails"]


class StorageProfileMismatchErrorDetails(BaseModel):
    """The storage does not fit the profile that is required."""

    error_code: Literal["storage_profile_mismatch"]

    field: str
    """Path of the request field that the error is about."""
