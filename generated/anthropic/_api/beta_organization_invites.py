# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.invites`, one builder for each operation."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr

__all__ = [
    "build_create",
    "build_retrieve",
    "build_list",
    "build_delete",
]


def build_create(
    *,
    email: str,
    role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
    rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/invites?beta=true",
        operation="beta.organization.invites.create",
        body={"email": email, "role": role, "rbac_group_ids": rbac_group_ids},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    invite_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/invites/{invite_id}?beta=true", invite_id=invite_id),
        operation="beta.organization.invites.retrieve",
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
    statuses: Union[List[Literal["accepted", "expired", "pending"]], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/invites?beta=true",
        operation="beta.organization.invites.list",
        query={
            "after_id": after_id,
            "before_id": before_id,
            "email": email,
            "limit": limit,
            "roles": roles,
            "statuses": statuses,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    invite_id: str,
    *,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/organizations/invites/{invite_id}?beta=true", invite_id=invite_id),
        operation="beta.organization.invites.delete",
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
