# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageProfileStillRequiredErrorDetails"]


class BetaStorageProfileStillRequiredErrorDetails(BaseModel):
    """The storage profile is still required, so it cannot be removed."""

    error_code: Literal["storage_profile_still_required"]
