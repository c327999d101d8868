# Generated from openapi.yaml. Do not edit.
"""Requests of `client.organization.analytics.summaries`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr

__all__ = [
    "build_list",
]


def build_list(
    *,
    starting_date: str,
    ending_date: Union[str, Omit] = omit,
    filter: Union[SequenceNotStr[str], Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/analytics/summaries",
        operation="organization.analytics.summaries.list",
        query={
            "starting_date": starting_date,
            "ending_date": ending_date,
            "filter": filter,
            "limit": limit,
            "page": page,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
