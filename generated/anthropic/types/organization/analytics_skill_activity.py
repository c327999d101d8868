# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsSkillActivity"]


class AnalyticsSkillActivity(BaseModel):
    """Use of a skill."""

    chat_metrics: organization_types.AnalyticsSkillChatMetrics
    """Figures for Chat."""

    claude_code_metrics: organization_types.AnalyticsSkillClaudeCodeMetrics
    """Figures for Claude Code."""

    cowork_metrics: organization_types.AnalyticsSkillCoworkMetrics
    """Figures for Cowork."""

    distinct_user_count: int
    """Number of different users who used the skill."""

    office_metrics: organization_types.AnalyticsSkillOfficeMetrics
    """Figures for the Office applications."""

    skill_name: str

    attributed_list_price: Optional[str] = None
    """List price of the usage attributed to the skill, in `currency`, as a decimal string; null when it is
    not given.
    """

    chat_cowork_unified_metrics: Optional[organization_types.AnalyticsSkillChatCoworkUnifiedMetrics] = None
    """Figures for unified Chat and Cowork; null when they are not given."""

    currency: Optional[str] = None
    """Currency of the amounts; null when there are none."""

    enable_count: Optional[int] = None
    """How often the skill was enabled; null when it is not given."""

    estimated_overage_spend: Optional[str] = None
    """Estimated overage spend on the skill, in `currency`, as a decimal string; null when it is not given."""

    invocation_count: Optional[int] = None
    """How often the skill was invoked; null when it is not given."""

    product: Optional[str] = None
    """Product that was used; null when the rows are not grouped by it, or it is not known."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    rbac_group_name: Optional[str] = None
    """Name of the RBAC group; null when the rows are not grouped by RBAC group, or it is not known."""

    share_status: Optional[Literal["organization", "private", "public"]] = None
    """With whom the skill is shared: nobody (`private`), the `organization`, or everybody (`public`). Null
    when it is not given.
    """

    skill_display_name: Optional[str] = None
    """Name of the skill for display; null when it is not given."""

    user_id: Optional[str] = None
    """ID of the user; null when the rows are not grouped by it, or it is not known."""
