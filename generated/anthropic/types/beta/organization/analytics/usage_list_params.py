# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Union

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import analytics as beta_organization_analytics_types

__all__ = ["UsageListParams"]


class UsageListParams(TypedDict, total=False):
    starting_at: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
    """Start of the time to report on, in UTC."""

    actor_ids: SequenceNotStr[str]
    """Only what these actors caused; several may be given."""

    actor_types: List[beta_organization_types.BetaAnalyticsActorType]
    """Only what actors of this kind caused; several may be given."""

    agent_ids: SequenceNotStr[str]
    """Only usage by the agents with these IDs; several may be given."""

    api_key_ids: SequenceNotStr[str]
    """Only usage through the API keys with these IDs; several may be given."""

    claude_tag_categories: List[beta_organization_types.BetaAnalyticsClaudeTagCategory]
    """Only usage of Claude Tag of this category; several may be given."""

    claude_tag_user_ids: SequenceNotStr[str]
    """Only usage by the Claude Tag users with these IDs; several may be given."""

    context_windows: List[beta_organization_types.BetaAnalyticsContextWindow]
    """Only usage in this range of context lengths; several may be given."""

    deployment_ids: SequenceNotStr[str]
    """Only usage by the deployments with these IDs; several may be given."""

    ending_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
    """End of the time to report on, in UTC."""

    environment_ids: SequenceNotStr[str]
    """Only usage in the environments with these IDs; several may be given."""

    exclude_deleted_users: bool
    """Whether to leave out users who have been deleted."""

    group_by: List[beta_organization_analytics_types.BetaAnalyticsUsageGroupBy]
    """What to break the figures down by; several may be given."""

    inference_geos: List[beta_organization_types.BetaAnalyticsInferenceGeoFilter]
    """Only usage that was processed in this geography; several may be given."""

    limit: int
    """Page size: how many items one page holds at most."""

    models: SequenceNotStr[str]
    """Only usage of these models; several may be given."""

    order: beta_organization_types.BetaAnalyticsUsageCostSortOrder
    """Direction of sorting: ascending (`asc`) or descending (`desc`)."""

    order_by: beta_organization_analytics_types.BetaAnalyticsUsageOrderBy
    """What to sort the rows by."""

    organization_ids: SequenceNotStr[str]
    """Only usage of the organizations with these IDs; several may be given."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    products: List[beta_organization_types.BetaAnalyticsUsageCostProductFilter]
    """Only usage of these products; several may be given."""

    rbac_group_ids: SequenceNotStr[str]
    """Only usage by members of the RBAC groups with these IDs; several may be given."""

    service_tiers: List[beta_organization_types.BetaAnalyticsServiceTier]
    """Only usage in this service tier; several may be given."""

    session_ids: SequenceNotStr[str]
    """Only usage in the sessions with these IDs; several may be given."""

    slack_channel_ids: SequenceNotStr[str]
    """Only usage in the Slack channels with these IDs; several may be given."""

    speeds: List[beta_organization_types.BetaAnalyticsSpeed]
    """Only usage at this speed (`standard` or `fast`); several may be given."""

    time_bucket_width: beta_organization_types.BetaAnalyticsTimeBucketWidth
    """Length of the time buckets: a day (`1d`), an hour (`1h`) or a minute (`1m`)."""

    user_profile_ids: SequenceNotStr[str]
    """Only usage attributed to the user profiles with these IDs; several may be given."""

    workspace_ids: SequenceNotStr[str]
    """Only usage in the workspaces with these IDs; several may be given."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
