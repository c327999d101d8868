# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import Required, TypedDict

from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["BetaComplianceReviewVerdictParam"]


class BetaComplianceReviewVerdictParam(TypedDict, total=False):
    """Your judgement on a single item of a review case."""

    determination: Required[beta_compliance_review_types.BetaComplianceReviewDetermination]
    """Whether the item goes against the usage policy."""

    item_id: Required[str]
    """ID of the review item."""

    policy_category: Optional[beta_compliance_review_types.BetaComplianceReviewViolatedPolicyCategory]
    """Category of the policy that the item violates. Null for none."""
