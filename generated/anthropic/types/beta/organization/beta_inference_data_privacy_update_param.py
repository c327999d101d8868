# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypedDict

from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaInferenceDataPrivacyUpdateParam"]


class BetaInferenceDataPrivacyUpdateParam(TypedDict, total=False):
    """New settings for who may review what is sent to and answered by models, and where such data is kept."""

    human_review: beta_organization_types.BetaAnthropicHumanReviewParam
    """Whether people at Anthropic may review the data. Unchanged when left out."""

    safeguards_storage: beta_organization_types.BetaStorageMemberParam
    """Where data that is kept for safeguards is stored. Unchanged when left out."""

    transcripts_storage: beta_organization_types.BetaStorageMemberParam
    """Where transcripts of requests and answers are stored. Unchanged when left out."""
