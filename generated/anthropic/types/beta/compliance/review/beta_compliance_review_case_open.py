# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewCaseOpen"]


class BetaComplianceReviewCaseOpen(BaseModel):
    """The case is still to be decided."""

    type: Literal["open"]
