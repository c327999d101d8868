# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.claude_tag.bundles`, one builder for each operation."""

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
    "build_retrieve",
    "build_update",
    "build_list",
]


def build_retrieve(
    bundle_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/claude_tag/bundles/{bundle_id}?beta=true", bundle_id=bundle_id),
        operation="beta.organization.claude_tag.bundles.retrieve",
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    bundle_id: str,
    *,
    instructions: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/claude_tag/bundles/{bundle_id}?beta=true", bundle_id=bundle_id),
        operation="beta.organization.claude_tag.bundles.update",
        body={"instructions": instructions},
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/claude_tag/bundles?beta=true",
        operation="beta.organization.claude_tag.bundles.list",
        query={"limit": limit, "page": page},
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
