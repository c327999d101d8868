# Generated from openapi.yaml. Do not edit.
"""Requests of `client.organization.workspaces.service_accounts`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types import organization as organization_types

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
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        ),
        operation="organization.workspaces.service_accounts.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    service_account_id: str,
    *,
    workspace_id: str,
    workspace_role: organization_types.NoBillingWorkspaceRole,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        ),
        operation="organization.workspaces.service_accounts.update",
        body={"workspace_role": workspace_role},
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
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/workspaces/{workspace_id}/service_accounts", workspace_id=workspace_id),
        operation="organization.workspaces.service_accounts.list",
        query={"limit": limit, "page": page},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_add(
    workspace_id: str,
    *,
    service_account_id: str,
    workspace_role: organization_types.NoBillingWorkspaceRole,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/workspaces/{workspace_id}/service_accounts", workspace_id=workspace_id),
        operation="organization.workspaces.service_accounts.add",
        body={"service_account_id": service_account_id, "workspace_role": workspace_role},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_remove(
    service_account_id: str,
    *,
    workspace_id: str,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
            service_account_id=service_account_id,
            workspace_id=workspace_id,
        ),
        operation="organization.workspaces.service_accounts.remove",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
