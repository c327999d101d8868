# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.spend_limits.increase_requests`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import spend_limits as beta_organization_spend_limits_types

__all__ = [
    "build_retrieve",
    "build_list",
    "build_approve",
    "build_deny",
]


def build_retrieve(
    spend_limit_increase_request_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}?beta=true",
            spend_limit_increase_request_id=spend_limit_increase_request_id,
        ),
        operation="beta.organization.spend_limits.increase_requests.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    actor_ids: Union[SequenceNotStr[str], Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    status: Union[
        List[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequestStatus], Omit
    ] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/spend_limit_increase_requests?beta=true",
        operation="beta.organization.spend_limits.increase_requests.list",
        query={"actor_ids": actor_ids, "limit": limit, "page": page, "status": status},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_approve(
    spend_limit_increase_request_id: str,
    *,
    amount: str,
    period: Union[beta_organization_types.BetaSpendLimitPeriod, None, Omit] = omit,
    suppress_notification: Union[bool, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve?beta=true",
            spend_limit_increase_request_id=spend_limit_increase_request_id,
        ),
        operation="beta.organization.spend_limits.increase_requests.approve",
        body={"amount": amount, "period": period, "suppress_notification": suppress_notification},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_deny(
    spend_limit_increase_request_id: str,
    *,
    suppress_notification: Union[bool, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny?beta=true",
            spend_limit_increase_request_id=spend_limit_increase_request_id,
        ),
        operation="beta.organization.spend_limits.increase_requests.deny",
        body={"suppress_notification": suppress_notification},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
