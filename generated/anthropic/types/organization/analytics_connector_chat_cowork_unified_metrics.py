# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsConnectorChatCoworkUnifiedMetrics"]


class AnalyticsConnectorChatCoworkUnifiedMetrics(BaseModel):
    """Use of a connector in unified Chat and Cowork."""

    chat: organization_types.AnalyticsConnectorChatCoworkUnifiedChatMetrics
    """Figures for conversations."""

    sessions: organization_types.AnalyticsConnectorChatCoworkUnifiedSessionsMetrics
    """Figures for sessions."""
