# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsConnectorChatCoworkUnifiedMetrics"]


class BetaAnalyticsConnectorChatCoworkUnifiedMetrics(BaseModel):
    """Use of a connector in unified Chat and Cowork."""

    chat: beta_organization_types.BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics

    sessions: beta_organization_types.BetaAnalyticsConnectorChatCoworkUnifiedSessionsMetrics
