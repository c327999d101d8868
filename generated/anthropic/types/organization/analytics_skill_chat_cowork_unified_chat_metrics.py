# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsSkillChatCoworkUnifiedChatMetrics"]


class AnalyticsSkillChatCoworkUnifiedChatMetrics(BaseModel):
    """Use of a skill in the conversations of unified Chat and Cowork."""

    distinct_conversation_skill_used_count: Optional[int] = None
    """Number of conversations in which the skill was used; null when it is not given."""
