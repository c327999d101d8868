# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsSkillChatMetrics"]


class AnalyticsSkillChatMetrics(BaseModel):
    """Use of a skill in Chat."""

    distinct_conversation_skill_used_count: Optional[int] = None
    """Number of conversations in which the skill was used; null when it is not given."""
