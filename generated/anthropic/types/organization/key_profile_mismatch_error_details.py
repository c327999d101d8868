# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["KeyProfileMismatchErrorDetails"]


class KeyProfileMismatchErrorDetails(BaseModel):
    """The key does not fit the profile that is required."""

    error_code: Literal["key_profile_mismatch"]
