# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_compliance_review_case_closed import BetaComplianceReviewCaseClosed
from .beta_compliance_review_case_open import BetaComplianceReviewCaseOpen

__all__ = ["BetaComplianceReviewCaseStatus"]

BetaComplianceReviewCaseStatus: TypeAlias = Annotated[
    Union[BetaComplianceReviewCaseOpen, BetaComplianceReviewCaseClosed], PropertyInfo(discriminator="type")
]
"""Whether a review case is open or closed."""
