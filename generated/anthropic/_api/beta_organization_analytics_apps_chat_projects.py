# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.analytics.apps.chat.projects`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

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
    date: Union[str, Omit] = omit,
    ending_date: Union[str, Omit] = omit,
    filter: Union[SequenceNotStr[str], Omit] = omit,
    group_by: Union[List[beta_organization_types.BetaAnalyticsProjectGroupBy], Omit] = omit,
    limit: Union[int, Omit] = omit,
    order: Union[beta_organization_types.BetaAnalyticsOrder, Omit] = omit,
    order_by: Union[str, Omit] = omit,
    page: Union[str, Omit] = omit,
    starting_date: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/analytics/apps/chat/projects?beta=true",
        operation="beta.organization.analytics.apps.chat.projects.list",
        query={
            "date": date,
            "ending_date": ending_date,
            "filter": filter,
            "group_by": group_by,
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
            "starting_date": starting_date,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
