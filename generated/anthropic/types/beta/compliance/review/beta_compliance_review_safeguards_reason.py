# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewSafeguardsReason"]


class BetaComplianceReviewSafeguardsReason(BaseModel):
    """The message was read in a review for safeguards."""

    type: Literal["safeguards_review"]
