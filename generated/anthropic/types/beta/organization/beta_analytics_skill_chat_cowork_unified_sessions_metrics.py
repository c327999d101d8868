# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics"]


class BetaAnalyticsSkillChatCoworkUnifiedSessionsMetrics(BaseModel):
    """Use of a skill in the sessions of unified Chat and Cowork."""

    distinct_session_skill_used_count: Optional[int] = None
    """Number of sessions in which the skill was used; null when it is not given."""
