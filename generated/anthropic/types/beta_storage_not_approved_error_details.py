# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageNotApprovedErrorDetails"]


class BetaStorageNotApprovedErrorDetails(BaseModel):
    """The storage is not approved for use."""

    error_code: Literal["storage_not_approved"]
