# Generated from openapi.yaml. Do not edit.
"""Requests of `client.organization.workspaces.rate_limits`, one builder for each operation."""

from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = [
    "build_update",
    "build_list",
]


def build_update(
    rate_limit_id: str,
    *,
    workspace_id: str,
    limits: Iterable[organization_workspaces_types.WorkspaceRateLimitUpdateValueParam],
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
            rate_limit_id=rate_limit_id,
            workspace_id=workspace_id,
        ),
        operation="organization.workspaces.rate_limits.update",
        body={"limits": limits},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    workspace_id: str,
    *,
    group_type: Union[
        Literal["batch", "files", "model_group", "skills", "token_count", "web_search"], Omit
    ] = omit,
    include_inherited: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/workspaces/{workspace_id}/rate_limits", workspace_id=workspace_id),
        operation="organization.workspaces.rate_limits.list",
        query={
            "group_type": group_type,
            "include_inherited": include_inherited,
            "limit": limit,
            "page": page,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
