# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.analytics.cost_report`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "build_list",
]


def build_list(
    *,
    starting_at: Union[str, datetime],
    bucket_width: Union[Literal["1d", "1h", "1m"], Omit] = omit,
    claude_tag_categories: Union[List[beta_organization_types.BetaAnalyticsClaudeTagCategory], Omit] = omit,
    claude_tag_user_ids: Union[SequenceNotStr[str], Omit] = omit,
    context_windows: Union[List[beta_organization_types.BetaAnalyticsContextWindow], Omit] = omit,
    ending_at: Union[str, datetime, Omit] = omit,
    group_by: Union[
        List[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
        ],
        Omit,
    ] = omit,
    inference_geos: Union[List[beta_organization_types.BetaAnalyticsInferenceGeoFilter], Omit] = omit,
    limit: Union[int, Omit] = omit,
    models: Union[SequenceNotStr[str], Omit] = omit,
    page: Union[str, Omit] = omit,
    products: Union[List[beta_organization_types.BetaAnalyticsProductFilter], Omit] = omit,
    rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
    slack_channel_ids: Union[SequenceNotStr[str], Omit] = omit,
    speeds: Union[List[Literal["fast", "standard"]], Omit] = omit,
    user_ids: Union[SequenceNotStr[str], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/analytics/cost_report?beta=true",
        operation="beta.organization.analytics.cost_report.list",
        query={
            "starting_at": starting_at,
            "bucket_width": bucket_width,
            "claude_tag_categories": claude_tag_categories,
            "claude_tag_user_ids": claude_tag_user_ids,
            "context_windows": context_windows,
            "ending_at": ending_at,
            "group_by": group_by,
            "inference_geos": inference_geos,
            "limit": limit,
            "models": models,
            "page": page,
            "products": products,
            "rbac_group_ids": rbac_group_ids,
            "slack_channel_ids": slack_channel_ids,
            "speeds": speeds,
            "user_ids": user_ids,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
