# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.api_keys`, one builder for each operation."""

from __future__ import annotations

from typing import Literal, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_retrieve",
    "build_update",
    "build_list",
]


def build_retrieve(
    api_key_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/api_keys/{api_key_id}?beta=true", api_key_id=api_key_id),
        operation="beta.organization.api_keys.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    api_key_id: str,
    *,
    name: Union[str, None, Omit] = omit,
    status: Union[Literal["active", "archived", "inactive"], None, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/api_keys/{api_key_id}?beta=true", api_key_id=api_key_id),
        operation="beta.organization.api_keys.update",
        body={"name": name, "status": status},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    created_by_user_id: Union[str, Omit] = omit,
    limit: Union[int, Omit] = omit,
    status: Union[Literal["active", "archived", "expired", "inactive"], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/api_keys?beta=true",
        operation="beta.organization.api_keys.list",
        query={
            "after_id": after_id,
            "before_id": before_id,
            "created_by_user_id": created_by_user_id,
            "limit": limit,
            "status": status,
            "workspace_id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
