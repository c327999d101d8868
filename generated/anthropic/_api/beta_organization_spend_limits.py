# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.spend_limits`, one builder for each operation."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import spend_limit_set_params

__all__ = [
    "build_retrieve",
    "build_list",
    "build_delete",
    "build_set",
]


def build_retrieve(
    spend_limit_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/spend_limits/{spend_limit_id}?beta=true", spend_limit_id=spend_limit_id
        ),
        operation="beta.organization.spend_limits.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    scope_type: Union[
        List[
            Literal[
                "organization",
                "organization_service",
                "rbac_group",
                "seat_tier",
                "usage_tier",
                "user",
                "workspace",
            ]
        ],
        Omit,
    ] = omit,
    workspace_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/spend_limits?beta=true",
        operation="beta.organization.spend_limits.list",
        query={"limit": limit, "page": page, "scope_type": scope_type, "workspace_id": workspace_id},
        headers={"anthropic-beta": join_betas(betas, "spend-limit-reads-2026-09-26")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    spend_limit_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/organizations/spend_limits/{spend_limit_id}?beta=true", spend_limit_id=spend_limit_id
        ),
        operation="beta.organization.spend_limits.delete",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_set(
    *,
    amount: Optional[str],
    scope: spend_limit_set_params.Scope,
    period: Union[beta_organization_types.BetaSpendLimitPeriod, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/spend_limits?beta=true",
        operation="beta.organization.spend_limits.set",
        body={"amount": amount, "scope": scope, "period": period},
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
