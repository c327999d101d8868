# Generated from openapi.yaml. Do not edit.
"""Requests of `client.user_profiles`, one builder for each operation."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
]


def build_create(
    *,
    access_type: Union[types.UserProfileAccessType, Omit] = omit,
    external_user_details: Union[types.UserProfileExternalUserDetailsParams, Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    name: Union[str, None, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/user_profiles",
        operation="user_profiles.create",
        body={
            "access_type": access_type,
            "external_user_details": external_user_details,
            "metadata": metadata,
            "name": name,
        },
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    user_profile_id: str,
    *,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/user_profiles/{user_profile_id}", user_profile_id=user_profile_id),
        operation="user_profiles.retrieve",
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    user_profile_id: str,
    *,
    access_type: Union[types.UserProfileAccessType, None, Omit] = omit,
    external_user_details: Union[types.UserProfileExternalUserDetailsParams, Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    name: Union[str, None, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/user_profiles/{user_profile_id}", user_profile_id=user_profile_id),
        operation="user_profiles.update",
        body={
            "access_type": access_type,
            "external_user_details": external_user_details,
            "metadata": metadata,
            "name": name,
        },
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    enforcement_status: Union[List[types.UserProfileEnforcementStatus], Omit] = omit,
    limit: Union[int, Omit] = omit,
    order: Union[types.UserProfileListOrder, Omit] = omit,
    order_by: Union[types.UserProfileListOrderBy, Omit] = omit,
    page: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/user_profiles",
        operation="user_profiles.list",
        query={
            "enforcement_status": enforcement_status,
            "limit": limit,
            "order": order,
            "order_by": order_by,
            "page": page,
        },
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    user_profile_id: str,
    *,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/user_profiles/{user_profile_id}", user_profile_id=user_profile_id),
        operation="user_profiles.delete",
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
