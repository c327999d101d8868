# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsChatCoworkUnifiedMetrics"]


class AnalyticsChatCoworkUnifiedMetrics(BaseModel):
    """Activity in unified Chat and Cowork, by conversations and sessions."""

    chat: organization_types.AnalyticsChatCoworkUnifiedChatMetrics
    """Figures for conversations."""

    sessions: organization_types.AnalyticsChatCoworkUnifiedSessionsMetrics
    """Figures for sessions."""
