# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.workspaces`, one builder for each operation."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_archive",
]


def build_create(
    *,
    name: str,
    data_residency: Union[beta_organization_types.BetaDataResidencyCreateConfigParam, None, Omit] = omit,
    display_color: Union[str, None, Omit] = omit,
    external_key_id: Union[str, None, Omit] = omit,
    inference_data_privacy: Union[
        beta_organization_types.BetaInferenceDataPrivacyCreateParam, None, Omit
    ] = omit,
    tags: Union[Dict[str, str], None, Omit] = omit,
    user_profile_id: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/workspaces?beta=true",
        operation="beta.organization.workspaces.create",
        body={
            "name": name,
            "data_residency": data_residency,
            "display_color": display_color,
            "external_key_id": external_key_id,
            "inference_data_privacy": inference_data_privacy,
            "tags": tags,
            "user_profile_id": user_profile_id,
        },
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    workspace_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/workspaces/{workspace_id}?beta=true", workspace_id=workspace_id),
        operation="beta.organization.workspaces.retrieve",
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    workspace_id: str,
    *,
    data_residency: Union[beta_organization_types.BetaDataResidencyUpdateConfigParam, None, Omit] = omit,
    display_color: Union[str, Omit] = omit,
    external_key_id: Union[str, Omit] = omit,
    inference_data_privacy: Union[
        beta_organization_types.BetaInferenceDataPrivacyUpdateParam, None, Omit
    ] = omit,
    name: Union[str, Omit] = omit,
    tags: Union[Dict[str, Optional[str]], None, Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/workspaces/{workspace_id}?beta=true", workspace_id=workspace_id),
        operation="beta.organization.workspaces.update",
        body={
            "data_residency": data_residency,
            "display_color": display_color,
            "external_key_id": external_key_id,
            "inference_data_privacy": inference_data_privacy,
            "name": name,
            "tags": tags,
            "user_profile_id": user_profile_id,
        },
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    ids: Union[SequenceNotStr[str], Omit] = omit,
    include_archived: Union[bool, Omit] = omit,
    include_default: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/workspaces?beta=true",
        operation="beta.organization.workspaces.list",
        query={
            "after_id": after_id,
            "before_id": before_id,
            "ids": ids,
            "include_archived": include_archived,
            "include_default": include_default,
            "limit": limit,
        },
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_archive(
    workspace_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/workspaces/{workspace_id}/archive?beta=true", workspace_id=workspace_id
        ),
        operation="beta.organization.workspaces.archive",
        headers={"anthropic-beta": join_betas(betas)},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
