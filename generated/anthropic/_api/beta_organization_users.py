# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.users`, one builder for each operation."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr

__all__ = [
    "build_retrieve",
    "build_update",
    "build_list",
    "build_remove",
    "build_sign_out",
]


def build_retrieve(
    user_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/users/{user_id}?beta=true", user_id=user_id),
        operation="beta.organization.users.retrieve",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    user_id: str,
    *,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/users/{user_id}?beta=true", user_id=user_id),
        operation="beta.organization.users.update",
        body={"role": role},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    email: Union[str, Omit] = omit,
    limit: Union[int, Omit] = omit,
    roles: Union[SequenceNotStr[str], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/users?beta=true",
        operation="beta.organization.users.list",
        query={"after_id": after_id, "before_id": before_id, "email": email, "limit": limit, "roles": roles},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_remove(
    user_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/organizations/users/{user_id}?beta=true", user_id=user_id),
        operation="beta.organization.users.remove",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_sign_out(
    user_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/users/{user_id}/sign_out?beta=true", user_id=user_id),
        operation="beta.organization.users.sign_out",
        headers={"anthropic-beta": join_betas(betas, "admin-user-sign-out-2026-10-08")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
