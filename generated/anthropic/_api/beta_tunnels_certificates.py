# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.tunnels.certificates`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_create",
    "build_retrieve",
    "build_list",
    "build_archive",
]


def build_create(
    tunnel_id: str,
    *,
    ca_certificate_pem: str,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/tunnels/{tunnel_id}/certificates?beta=true", tunnel_id=tunnel_id),
        operation="beta.tunnels.certificates.create",
        body={"ca_certificate_pem": ca_certificate_pem},
        headers={
            "anthropic-beta": join_betas(betas, "mcp-tunnels-2026-06-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    certificate_id: str,
    *,
    tunnel_id: str,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path(
            "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}?beta=true",
            certificate_id=certificate_id,
            tunnel_id=tunnel_id,
        ),
        operation="beta.tunnels.certificates.retrieve",
        headers={
            "anthropic-beta": join_betas(betas, "mcp-tunnels-2026-06-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    tunnel_id: str,
    *,
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
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
        build_path("/v1/tunnels/{tunnel_id}/certificates?beta=true", tunnel_id=tunnel_id),
        operation="beta.tunnels.certificates.list",
        query={"include_archived": include_archived, "limit": limit, "page": page},
        headers={
            "anthropic-beta": join_betas(betas, "mcp-tunnels-2026-06-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_archive(
    certificate_id: str,
    *,
    tunnel_id: str,
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
            "/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive?beta=true",
            certificate_id=certificate_id,
            tunnel_id=tunnel_id,
        ),
        operation="beta.tunnels.certificates.archive",
        headers={
            "anthropic-beta": join_betas(betas, "mcp-tunnels-2026-06-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
