# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewStoredCopyUnavailable"]


class BetaComplianceReviewStoredCopyUnavailable(BaseModel):
    """The content is not available because the stored copy of it cannot be reached."""

    type: Literal["stored_copy_unavailable"]
