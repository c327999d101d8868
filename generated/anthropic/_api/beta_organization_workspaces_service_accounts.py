# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.workspaces.service_accounts`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "build_retrieve",
    "build_update",
    "build_list",
    "build_add",
    "build_remove",
]


def build_retrieve(
    service_account_id: str,
    *,
    workspace_id: str,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}?beta=true",
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.service_accounts.retrieve",
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    service_account_id: str,
    *,
    workspace_id: str,
    workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}?beta=true",
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.service_accounts.update",
        body={"workspace_role": workspace_role},
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    workspace_id: str,
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts?beta=true",
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.service_accounts.list",
        query={"limit": limit, "page": page},
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_add(
    workspace_id: str,
    *,
    service_account_id: str,
    workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts?beta=true",
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.service_accounts.add",
        body={"service_account_id": service_account_id, "workspace_role": workspace_role},
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_remove(
    service_account_id: str,
    *,
    workspace_id: str,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}?beta=true",
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.service_accounts.remove",
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
