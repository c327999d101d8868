# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.plugins.versions`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

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
    "build_list",
    "build_download",
]


def build_create(
    plugin_id: str,
    *,
    files: SequenceNotStr[FileTypes],
    release_notes: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/plugins/{plugin_id}/versions?beta=true", plugin_id=plugin_id),
        operation="beta.organization.plugins.versions.create",
        body={"release_notes": release_notes},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        files=[*(("files[]", item) for item in files)],
        multipart=True,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    version: str,
    *,
    plugin_id: str,
    organization_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/plugins/{plugin_id}/versions/{version}?beta=true",
            version=version,
            plugin_id=plugin_id,
        ),
        operation="beta.organization.plugins.versions.retrieve",
        query={"organization_id": organization_id},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    plugin_id: str,
    *,
    limit: Union[int, Omit] = omit,
    organization_id: Union[str, Omit] = omit,
    page: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/plugins/{plugin_id}/versions?beta=true", plugin_id=plugin_id),
        operation="beta.organization.plugins.versions.list",
        query={"limit": limit, "organization_id": organization_id, "page": page},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_download(
    version: str,
    *,
    plugin_id: str,
    organization_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/organizations/plugins/{plugin_id}/versions/{version}/content?beta=true",
            version=version,
            plugin_id=plugin_id,
        ),
        operation="beta.organization.plugins.versions.download",
        query={"organization_id": organization_id},
        headers={
            "Accept": "application/octet-stream",
            "anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01"),
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
