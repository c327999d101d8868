# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaHumanReviewOnWithExternalStorageErrorDetails"]


class BetaHumanReviewOnWithExternalStorageErrorDetails(BaseModel):
    """Human review cannot be on while external storage is used."""

    error_code: Literal["human_review_on_with_external_storage"]
