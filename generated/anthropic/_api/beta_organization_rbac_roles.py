# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.rbac_roles`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_retrieve",
    "build_list",
]


def build_retrieve(
    rbac_role_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/rbac_roles/{rbac_role_id}?beta=true", rbac_role_id=rbac_role_id),
        operation="beta.organization.rbac_roles.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
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
        "/v1/organizations/rbac_roles?beta=true",
        operation="beta.organization.rbac_roles.list",
        query={"limit": limit, "page": page},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
