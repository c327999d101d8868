# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_compliance_review_content_not_captured import BetaComplianceReviewContentNotCaptured
from .beta_compliance_review_stored_copy_unavailable import BetaComplianceReviewStoredCopyUnavailable

__all__ = ["BetaComplianceReviewContentUnavailableReason"]

BetaComplianceReviewContentUnavailableReason: TypeAlias = Annotated[
    Union[BetaComplianceReviewContentNotCaptured, BetaComplianceReviewStoredCopyUnavailable],
    PropertyInfo(discriminator="type"),
]
"""Why the content of an item is not available: no copy was made of it, or the copy cannot be reached."""
