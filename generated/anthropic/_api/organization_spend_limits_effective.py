# Generated from openapi.yaml. Do not edit.
"""Requests of `client.organization.spend_limits.effective`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types import organization as organization_types

__all__ = [
    "build_list",
]


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    period: Union[List[organization_types.SpendLimitPeriod], Omit] = omit,
    user_ids: Union[SequenceNotStr[str], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/spend_limits/effective",
        operation="organization.spend_limits.effective.list",
        query={"limit": limit, "page": page, "period": period, "user_ids": user_ids},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
