# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaInferenceDataPrivacy"]


class BetaInferenceDataPrivacy(BaseModel):
    """Whether people may review what is sent to and answered by models, and where such data is kept."""

    human_review: Optional[beta_organization_types.BetaAnthropicHumanReview] = None
    """Whether people at Anthropic may review the data. Null when that is not set."""

    safeguards_storage: Optional[beta_organization_types.BetaStorageMember] = None
    """Where data that is kept for safeguards is stored; null when that is not set."""

    transcripts_storage: Optional[beta_organization_types.BetaStorageMember] = None
    """Where transcripts of requests and answers are stored; null when that is not set."""
