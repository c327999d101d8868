# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["BetaComplianceReviewCaseClosed"]


class BetaComplianceReviewCaseClosed(BaseModel):
    """Nothing more is to be decided about the case."""

    reason: beta_compliance_review_types.BetaComplianceReviewCaseCloseReason
    """Why the case was closed."""

    type: Literal["closed"]
