# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewEnforcementAction"]


class BetaComplianceReviewEnforcementAction(BaseModel):
    """What was done about the use that a review case is about."""

    type: str
    """Kind of action."""
