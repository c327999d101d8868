# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsUsageUsersItem"]


class BetaAnalyticsUsageUsersItem(BaseModel):
    """Usage of one user, or of one group of it."""

    actor: beta_organization_types.BetaAnalyticsUserActor
    """User whose usage it is."""

    cache_creation: beta_types.BetaCacheCreation
    """Input tokens written to the cache, by lifetime of the entry."""

    cache_read_input_tokens: int

    output_tokens: int
    """Output tokens that were generated."""

    server_tool_use: beta_organization_types.BetaAnalyticsServerToolUse
    """How often tools of the service were used."""

    total_tokens: int
    """All tokens, of input and output together."""

    uncached_input_tokens: int
    """Input tokens that were neither read from the cache nor written to it."""

    claude_tag_category: Optional[beta_organization_types.BetaAnalyticsClaudeTagCategory] = None
    """What made Claude Tag act; null when the rows are not grouped by it, or it is not known."""

    claude_tag_user_id: Optional[str] = None
    """ID of the Claude Tag user; null when the rows are not grouped by it, or it is not known."""

    context_window: Optional[beta_organization_types.BetaAnalyticsContextWindow] = None
    """Range of context lengths; null when the rows are not grouped by it, or it is not known."""

    ending_at: Optional[datetime] = None
    """End of the time bucket, in UTC; null when it is not given."""

    inference_geo: Optional[Literal["global", "us"]] = None
    """Geography in which the requests were processed; null when the rows are not grouped by it, or it is not
    known.
    """

    model: Optional[str] = None
    """Model that was used; null when the rows are not grouped by it, or it is not known."""

    product: Optional[str] = None
    """Product that was used; null when the rows are not grouped by it, or it is not known."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    requests: Optional[int] = None
    """Number of requests; null when it is not given."""

    slack_channel_id: Optional[str] = None
    """ID of the Slack channel; null when the rows are not grouped by it, or it is not known."""

    speed: Optional[Literal["fast", "standard"]] = None
    """Speed of the requests; null when the rows are not grouped by it, or it is not known."""

    starting_at: Optional[datetime] = None
    """Start of the time bucket, in UTC; null when it is not given."""
