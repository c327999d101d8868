# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsSingleDayActivitySummary"]


class AnalyticsSingleDayActivitySummary(BaseModel):
    """Summary of the activity in the organization on one day."""

    cowork_daily_active_user_count: int
    """Number of users who were active in Cowork on the day."""

    cowork_monthly_active_user_count: int
    """Number of users who were active in Cowork over the month."""

    cowork_weekly_active_user_count: int
    """Number of users who were active in Cowork over the week."""

    daily_active_user_count: int
    """Number of users who were active on the day."""

    ending_at: datetime
    """End of the day, in UTC."""

    monthly_active_user_count: int
    """Number of users who were active over the month."""

    starting_at: datetime
    """Start of the day, in UTC."""

    weekly_active_user_count: int
    """Number of users who were active over the week."""

    assigned_seat_count: Optional[int] = None
    """Number of seats that are assigned; null when it is not given."""

    chat_cowork_unified_daily_active_user_count: Optional[int] = None
    """Number of users who were active in unified Chat and Cowork on the day; null when it is not given."""

    chat_cowork_unified_monthly_active_user_count: Optional[int] = None
    """Number of users who were active in unified Chat and Cowork over the month; null when it is not
    given.
    """

    chat_cowork_unified_weekly_active_user_count: Optional[int] = None
    """Number of users who were active in unified Chat and Cowork over the week; null when it is not given."""

    chat_daily_active_user_count: Optional[int] = None
    """Number of users who were active in Chat on the day; null when it is not given."""

    chat_monthly_active_user_count: Optional[int] = None
    """Number of users who were active in Chat over the month; null when it is not given."""

    chat_weekly_active_user_count: Optional[int] = None
    """Number of users who were active in Chat over the week; null when it is not given."""

    claude_code_daily_active_user_count: Optional[int] = None
    """Number of users who were active in Claude Code on the day; null when it is not given."""

    claude_code_monthly_active_user_count: Optional[int] = None
    """Number of users who were active in Claude Code over the month; null when it is not given."""

    claude_code_weekly_active_user_count: Optional[int] = None
    """Number of users who were active in Claude Code over the week; null when it is not given."""

    claude_design_daily_active_user_count: Optional[int] = None
    """Number of users who were active in Claude Design on the day; null when it is not given."""

    claude_design_monthly_active_user_count: Optional[int] = None
    """Number of users who were active in Claude Design over the month; null when it is not given."""

    claude_design_weekly_active_user_count: Optional[int] = None
    """Number of users who were active in Claude Design over the week; null when it is not given."""

    claude_tag_daily_active_user_count: Optional[int] = None
    """Number of users who were active with Claude Tag on the day; null when it is not given."""

    claude_tag_monthly_active_user_count: Optional[int] = None
    """Number of users who were active with Claude Tag over the month; null when it is not given."""

    claude_tag_weekly_active_user_count: Optional[int] = None
    """Number of users who were active with Claude Tag over the week; null when it is not given."""

    daily_adoption_rate: Optional[float] = None
    """Users active on the day in relation to the assigned seats; null when it is not given."""

    monthly_adoption_rate: Optional[float] = None
    """Users active over the month in relation to the assigned seats; null when it is not given."""

    office_agent_daily_active_user_count: Optional[int] = None
    """Number of users who were active with the office agent on the day; null when it is not given."""

    office_agent_monthly_active_user_count: Optional[int] = None
    """Number of users who were active with the office agent over the month; null when it is not given."""

    office_agent_weekly_active_user_count: Optional[int] = None
    """Number of users who were active with the office agent over the week; null when it is not given."""

    pending_invite_count: Optional[int] = None
    """Number of invitations not accepted yet; null when it is not given."""

    science_daily_active_user_count: Optional[int] = None
    """Number of users who were active in the Science product on the day; null when it is not given."""

    science_entitled_user_count: Optional[int] = None
    """Number of users who may use the Science product; null when it is not given."""

    science_monthly_active_user_count: Optional[int] = None
    """Number of users who were active in the Science product over the month; null when it is not given."""

    science_weekly_active_user_count: Optional[int] = None
    """Number of users who were active in the Science product over the week; null when it is not given."""

    weekly_adoption_rate: Optional[float] = None
    """Users active over the week in relation to the assigned seats; null when it is not given."""
