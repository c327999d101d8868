# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.analytics.usage`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import analytics as beta_organization_analytics_types

__all__ = [
    "build_list",
]


def build_list(
    *,
    starting_at: Union[str, datetime],
    actor_ids: Union[SequenceNotStr[str], Omit] = omit,
    actor_types: Union[List[beta_organization_types.BetaAnalyticsActorType], Omit] = omit,
    agent_ids: Union[SequenceNotStr[str], Omit] = omit,
    api_key_ids: Union[SequenceNotStr[str], Omit] = omit,
    claude_tag_categories: Union[List[beta_organization_types.BetaAnalyticsClaudeTagCategory], Omit] = omit,
    claude_tag_user_ids: Union[SequenceNotStr[str], Omit] = omit,
    context_windows: Union[List[beta_organization_types.BetaAnalyticsContextWindow], Omit] = omit,
    deployment_ids: Union[SequenceNotStr[str], Omit] = omit,
    ending_at: Union[str, datetime, Omit] = omit,
    environment_ids: Union[SequenceNotStr[str], Omit] = omit,
    exclude_deleted_users: Union[bool, Omit] = omit,
    group_by: Union[List[beta_organization_analytics_types.BetaAnalyticsUsageGroupBy], Omit] = omit,
    inference_geos: Union[List[beta_organization_types.BetaAnalyticsInferenceGeoFilter], Omit] = omit,
    limit: Union[int, Omit] = omit,
    models: Union[SequenceNotStr[str], Omit] = omit,
    order: Union[beta_organization_types.BetaAnalyticsUsageCostSortOrder, Omit] = omit,
    order_by: Union[beta_organization_analytics_types.BetaAnalyticsUsageOrderBy, Omit] = omit,
    organization_ids: Union[SequenceNotStr[str], Omit] = omit,
    page: Union[str, Omit] = omit,
    products: Union[List[beta_organization_types.BetaAnalyticsUsageCostProductFilter], Omit] = omit,
    rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
    service_tiers: Union[List[beta_organization_types.BetaAnalyticsServiceTier], Omit] = omit,
    session_ids: Union[SequenceNotStr[str], Omit] = omit,
    slack_channel_ids: Union[SequenceNotStr[str], Omit] = omit,
    speeds: Union[List[beta_organization_types.BetaAnalyticsSpeed], Omit] = omit,
    time_bucket_width: Union[beta_organization_types.BetaAnalyticsTimeBucketWidth, Omit] = omit,
    user_profile_ids: Union[SequenceNotStr[str], Omit] = omit,
    workspace_ids: Union[SequenceNotStr[str], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/analytics/usage?beta=true",
        operation="beta.organization.analytics.usage.list",
        query={
            "starting_at": starting_at,
            "actor_ids": actor_ids,
            "actor_types": actor_types,
            "agent_ids": agent_ids,
            "api_key_ids": api_key_ids,
            "claude_tag_categories": claude_tag_categories,
            "claude_tag_user_ids": claude_tag_user_ids,
            "context_windows": context_windows,
            "deployment_ids": deployment_ids,
            "ending_at": ending_at,
            "environment_ids": environment_ids,
            "exclude_deleted_users": exclude_deleted_users,
            "group_by": group_by,
            "inference_geos": inference_geos,
            "limit": limit,
            "models": models,
            "order": order,
            "order_by": order_by,
            "organization_ids": organization_ids,
            "page": page,
            "products": products,
            "rbac_group_ids": rbac_group_ids,
            "service_tiers": service_tiers,
            "session_ids": session_ids,
            "slack_channel_ids": slack_channel_ids,
            "speeds": speeds,
            "time_bucket_width": time_bucket_width,
            "user_profile_ids": user_profile_ids,
            "workspace_ids": workspace_ids,
        },
        headers={"anthropic-beta": join_betas(betas, "analytics-usage-cost-2026-08-24")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
