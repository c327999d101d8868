# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsUsageGroup"]


class BetaAnalyticsUsageGroup(BaseModel):
    """Group that usage belongs to. Only what the report is grouped by has a value."""

    actor: Optional[beta_organization_types.BetaAnalyticsActor] = None
    """Who caused the usage; null when the rows are not grouped by it, or it is not known."""

    actor_type: Optional[beta_organization_types.BetaAnalyticsActorType] = None
    """Kind of actor that caused the usage; null when the rows are not grouped by it, or it is not known."""

    agent_id: Optional[str] = None
    """ID of the agent; null when the rows are not grouped by it, or it is not known."""

    api_key_id: Optional[str] = None
    """ID of the API key; null when the rows are not grouped by it, or it is not known."""

    claude_tag_category: Optional[beta_organization_types.BetaAnalyticsClaudeTagCategory] = None
    """What made Claude Tag act; null when the rows are not grouped by it, or it is not known."""

    claude_tag_user_id: Optional[str] = None
    """ID of the Claude Tag user; null when the rows are not grouped by it, or it is not known."""

    context_window: Optional[beta_organization_types.BetaAnalyticsContextWindow] = None
    """Range of context lengths; null when the rows are not grouped by it, or it is not known."""

    deployment_id: Optional[str] = None
    """ID of the deployment; null when the rows are not grouped by it, or it is not known."""

    environment_id: Optional[str] = None
    """ID of the environment; null when the rows are not grouped by it, or it is not known."""

    inference_geo: Optional[beta_organization_types.BetaAnalyticsUsageCostInferenceGeo] = None
    """Geography in which the requests were processed; null when the rows are not grouped by it, or it is not
    known.
    """

    model: Optional[str] = None
    """Model that was used; null when the rows are not grouped by it, or it is not known."""

    organization_id: Optional[str] = None
    """ID of the organization; null when the rows are not grouped by it, or it is not known."""

    product: Optional[str] = None
    """Product that was used; null when the rows are not grouped by it, or it is not known."""

    rbac_group_id: Optional[str] = None
    """ID of the RBAC group; null when the rows are not grouped by it, or it is not known."""

    service_tier: Optional[beta_organization_types.BetaAnalyticsServiceTier] = None
    """Service tier of the requests; null when the rows are not grouped by it, or it is not known."""

    session_id: Optional[str] = None
    """ID of the session; null when the rows are not grouped by it, or it is not known."""

    slack_channel_id: Optional[str] = None
    """ID of the Slack channel; null when the rows are not grouped by it, or it is not known."""

    speed: Optional[beta_organization_types.BetaAnalyticsSpeed] = None
    """Speed of the requests; null when the rows are not grouped by it, or it is not known."""

    user_profile_id: Optional[str] = None
    """ID of the user profile; null when the rows are not grouped by it, or it is not known."""

    workspace_id: Optional[str] = None
    """ID of the workspace; null when the rows are not grouped by it, or it is not known."""
