# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.workspaces.members`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
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
    user_id: str,
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
            "/v1/organizations/workspaces/{workspace_id}/members/{user_id}?beta=true",
            user_id=user_id,
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.members.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    user_id: str,
    *,
    workspace_id: str,
    workspace_role: beta_organization_types.BetaWorkspaceRole,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/members/{user_id}?beta=true",
            user_id=user_id,
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.members.update",
        body={"workspace_role": workspace_role},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    workspace_id: str,
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    limit: Union[int, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/members?beta=true", workspace_id=workspace_id
        ),
        operation="beta.organization.workspaces.members.list",
        query={"after_id": after_id, "before_id": before_id, "limit": limit},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_add(
    workspace_id: str,
    *,
    user_id: str,
    workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/members?beta=true", workspace_id=workspace_id
        ),
        operation="beta.organization.workspaces.members.add",
        body={"user_id": user_id, "workspace_role": workspace_role},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_remove(
    user_id: str,
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
            "/v1/organizations/workspaces/{workspace_id}/members/{user_id}?beta=true",
            user_id=user_id,
            workspace_id=workspace_id,
        ),
        operation="beta.organization.workspaces.members.remove",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
