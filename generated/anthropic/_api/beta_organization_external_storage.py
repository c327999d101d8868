# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.external_storage`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta.organization import external_storage_create_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
    "build_activate",
]


def build_create(
    *,
    provider_config: external_storage_create_params.ProviderConfig,
    display_name: Union[str, None, Omit] = omit,
    user_profile_id: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/external_storage?beta=true",
        operation="beta.organization.external_storage.create",
        body={
            "provider_config": provider_config,
            "display_name": display_name,
            "user_profile_id": user_profile_id,
        },
        headers={"anthropic-beta": join_betas(betas, "efs-2026-10-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    external_storage_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/external_storage/{external_storage_id}?beta=true",
            external_storage_id=external_storage_id,
        ),
        operation="beta.organization.external_storage.retrieve",
        headers={"anthropic-beta": join_betas(betas, "efs-2026-10-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    external_storage_id: str,
    *,
    display_name: Optional[str],
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/external_storage/{external_storage_id}?beta=true",
            external_storage_id=external_storage_id,
        ),
        operation="beta.organization.external_storage.update",
        body={"display_name": display_name},
        headers={"anthropic-beta": join_betas(betas, "efs-2026-10-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    user_profile_ids: Union[SequenceNotStr[str], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/external_storage?beta=true",
        operation="beta.organization.external_storage.list",
        query={"limit": limit, "page": page, "user_profile_ids": user_profile_ids},
        headers={"anthropic-beta": join_betas(betas, "efs-2026-10-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    external_storage_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/organizations/external_storage/{external_storage_id}?beta=true",
            external_storage_id=external_storage_id,
        ),
        operation="beta.organization.external_storage.delete",
        headers={"anthropic-beta": join_betas(betas, "efs-2026-10-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_activate(
    external_storage_id: str,
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
            "/v1/organizations/external_storage/{external_storage_id}/activate?beta=true",
            external_storage_id=external_storage_id,
        ),
        operation="beta.organization.external_storage.activate",
        headers={"anthropic-beta": join_betas(betas, "efs-2026-10-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
