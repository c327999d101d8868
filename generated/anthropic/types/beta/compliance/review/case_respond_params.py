# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Iterable, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = ["CaseRespondParams"]


class CaseRespondParams(TypedDict, total=False):
    determination: Required[beta_compliance_review_types.BetaComplianceReviewDetermination]
    """Your judgement on the case as a whole: a violation, or none."""

    policy_categories: List[beta_compliance_review_types.BetaComplianceReviewViolatedPolicyCategory]
    """Categories of the policy that were violated."""

    verdicts: Iterable[beta_compliance_review_types.BetaComplianceReviewVerdictParam]
    """Your judgements on single items of the case."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
