# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsSkillChatCoworkUnifiedMetrics"]


class BetaAnalyticsSkillChatCoworkUnifiedMetrics(BaseModel):
    """Use of a skill in unified Chat and Cowork."""

    chat: beta_organization_types.BetaAnalyticsSkillChatCoworkUnifiedChatMetrics

    sessions: beta_organization_types.BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics
