# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.plugin_marketplaces`, one builder for each operation."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query

__all__ = [
    "build_retrieve",
    "build_update",
    "build_list",
    "build_validate_archive",
    "build_validate_repository",
]


def build_retrieve(
    marketplace_id: str,
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
        build_path(
            "/v1/organizations/plugin_marketplaces/{marketplace_id}?beta=true", marketplace_id=marketplace_id
        ),
        operation="beta.organization.plugin_marketplaces.retrieve",
        query={"organization_id": organization_id},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    marketplace_id: str,
    *,
    default_installation_preference: Literal["auto_install", "available", "not_available", "required"],
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/organizations/plugin_marketplaces/{marketplace_id}?beta=true", marketplace_id=marketplace_id
        ),
        operation="beta.organization.plugin_marketplaces.update",
        body={"default_installation_preference": default_installation_preference},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    organization_id: Union[str, Omit] = omit,
    owner_type: Union[Literal["organization", "user"], Omit] = omit,
    page: Union[str, Omit] = omit,
    source: Union[Literal["directory", "github", "gitlab", "manual", "public_git"], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/plugin_marketplaces?beta=true",
        operation="beta.organization.plugin_marketplaces.list",
        query={
            "limit": limit,
            "organization_id": organization_id,
            "owner_type": owner_type,
            "page": page,
            "source": source,
        },
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_validate_archive(
    *,
    archive: FileTypes,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/plugin_marketplaces/validate_archive?beta=true",
        operation="beta.organization.plugin_marketplaces.validate_archive",
        body={},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        files=[("archive", archive)],
        multipart=True,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_validate_repository(
    *,
    repository_url: str,
    ref: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/plugin_marketplaces/validate_repository?beta=true",
        operation="beta.organization.plugin_marketplaces.validate_repository",
        body={"repository_url": repository_url, "ref": ref},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
