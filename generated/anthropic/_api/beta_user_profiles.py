# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.user_profiles`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Dict, List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types import beta as beta_types

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_create_enrollment_url",
    "build_delete",
]


def build_create(
    *,
    access_type: Union[Literal["application", "passthrough"], Omit] = omit,
    external_id: Union[str, None, Omit] = omit,
    external_user_details: Union[beta_types.BetaUserProfileExternalUserDetailsParams, Omit] = omit,
    external_user_onboarded_at: Union[str, datetime, Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    name: Union[str, None, Omit] = omit,
    relationship: Union[Literal["external", "resold", "internal"], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/user_profiles?beta=true",
        operation="beta.user_profiles.create",
        body={
            "access_type": access_type,
            "external_id": external_id,
            "external_user_details": external_user_details,
            "external_user_onboarded_at": external_user_onboarded_at,
            "metadata": metadata,
            "name": name,
            "relationship": relationship,
        },
        headers={
            "anthropic-beta": join_betas(betas, "user-profiles-2026-08-18"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    user_profile_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/user_profiles/{user_profile_id}?beta=true", user_profile_id=user_profile_id),
        operation="beta.user_profiles.retrieve",
        headers={
            "anthropic-beta": join_betas(betas, "user-profiles-2026-08-18"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    user_profile_id: str,
    *,
    access_type: Union[Literal["application", "passthrough"], None, Omit] = omit,
    external_id: Union[str, None, Omit] = omit,
    external_user_details: Union[beta_types.BetaUserProfileExternalUserDetailsParams, Omit] = omit,
    external_user_onboarded_at: Union[str, datetime, Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    name: Union[str, None, Omit] = omit,
    relationship: Union[Literal["external", "resold", "internal"], None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/user_profiles/{user_profile_id}?beta=true", user_profile_id=user_profile_id),
        operation="beta.user_profiles.update",
        body={
            "access_type": access_type,
            "external_id": external_id,
            "external_user_details": external_user_details,
            "external_user_onboarded_at": external_user_onboarded_at,
            "metadata": metadata,
            "name": name,
            "relationship": relationship,
        },
        headers={
            "anthropic-beta": join_betas(betas, "user-profiles-2026-08-18"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    order: Union[Literal["asc", "desc"], Omit] = omit,
    order_by: Union[Literal["created_at", "name"], Omit] = omit,
    page: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/user_profiles?beta=true",
        operation="beta.user_profiles.list",
        query={"limit": limit, "order": order, "order_by": order_by, "page": page},
        headers={
            "anthropic-beta": join_betas(betas, "user-profiles-2026-08-18"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_create_enrollment_url(
    user_profile_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/user_profiles/{user_profile_id}/enrollment_url?beta=true", user_profile_id=user_profile_id
        ),
        operation="beta.user_profiles.create_enrollment_url",
        headers={
            "anthropic-beta": join_betas(betas, "user-profiles-2026-08-18"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    user_profile_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/user_profiles/{user_profile_id}?beta=true", user_profile_id=user_profile_id),
        operation="beta.user_profiles.delete",
        headers={
            "anthropic-beta": join_betas(betas, "user-profiles-2026-08-18"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
