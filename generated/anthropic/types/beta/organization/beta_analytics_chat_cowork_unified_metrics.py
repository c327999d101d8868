# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsChatCoworkUnifiedMetrics"]


class BetaAnalyticsChatCoworkUnifiedMetrics(BaseModel):
    """Activity in unified Chat and Cowork, by conversations and sessions."""

    chat: beta_organization_types.BetaAnalyticsChatCoworkUnifiedChatMetrics

    sessions: beta_organization_types.BetaAnalyticsChatCoworkUnifiedSessionsMetrics
