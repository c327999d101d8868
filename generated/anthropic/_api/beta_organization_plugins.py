# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.plugins`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
]


def build_create(
    *,
    files: SequenceNotStr[FileTypes],
    marketplace_id: Union[str, Omit] = omit,
    release_notes: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/plugins?beta=true",
        operation="beta.organization.plugins.create",
        body={"marketplace_id": marketplace_id, "release_notes": release_notes},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        files=[*(("files[]", item) for item in files)],
        multipart=True,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    plugin_id: str,
    *,
    organization_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/plugins/{plugin_id}?beta=true", plugin_id=plugin_id),
        operation="beta.organization.plugins.retrieve",
        query={"organization_id": organization_id},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    plugin_id: str,
    *,
    served_version_id: str,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/plugins/{plugin_id}?beta=true", plugin_id=plugin_id),
        operation="beta.organization.plugins.update",
        body={"served_version_id": served_version_id},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    created_at_gt: Union[str, datetime, Omit] = omit,
    created_at_gte: Union[str, datetime, Omit] = omit,
    created_at_lt: Union[str, datetime, Omit] = omit,
    created_at_lte: Union[str, datetime, Omit] = omit,
    limit: Union[int, Omit] = omit,
    marketplace_id: Union[str, Omit] = omit,
    organization_id: Union[str, Omit] = omit,
    owner_type: Union[Literal["organization", "user"], Omit] = omit,
    owner_user_id: Union[str, Omit] = omit,
    page: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/plugins?beta=true",
        operation="beta.organization.plugins.list",
        query={
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "marketplace_id": marketplace_id,
            "organization_id": organization_id,
            "owner_type": owner_type,
            "owner_user_id": owner_user_id,
            "page": page,
        },
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    plugin_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/organizations/plugins/{plugin_id}?beta=true", plugin_id=plugin_id),
        operation="beta.organization.plugins.delete",
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
