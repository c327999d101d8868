# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsSkillChatCoworkUnifiedMetrics"]


class AnalyticsSkillChatCoworkUnifiedMetrics(BaseModel):
    """Use of a skill in unified Chat and Cowork."""

    chat: organization_types.AnalyticsSkillChatCoworkUnifiedChatMetrics
    """Figures for conversations."""

    sessions: organization_types.AnalyticsSkillChatCoworkUnifiedSessionsMetrics
    """Figures for sessions."""
