# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.claude_tag.slack_channels`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
]


def build_create(
    *,
    slack: beta_organization_types.BetaClaudeTagSlackChannelIdentifiersParam,
    settings: Union[beta_organization_types.BetaClaudeTagSettingsCreateParam, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/claude_tag/slack_channels?beta=true",
        operation="beta.organization.claude_tag.slack_channels.create",
        body={"slack": slack, "settings": settings},
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    id: str,
    *,
    include_inherited: Union[bool, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/claude_tag/slack_channels/{id}?beta=true", id=id),
        operation="beta.organization.claude_tag.slack_channels.retrieve",
        query={"include_inherited": include_inherited},
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    id: str,
    *,
    settings: beta_organization_types.BetaClaudeTagSettingsUpdateParam,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/organizations/claude_tag/slack_channels/{id}?beta=true", id=id),
        operation="beta.organization.claude_tag.slack_channels.update",
        body={"settings": settings},
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    slack_workspace_id: str,
    include_inherited: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    slack_channel_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/claude_tag/slack_channels?beta=true",
        operation="beta.organization.claude_tag.slack_channels.list",
        query={
            "slack_workspace_id": slack_workspace_id,
            "include_inherited": include_inherited,
            "limit": limit,
            "page": page,
            "slack_channel_id": slack_channel_id,
        },
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/organizations/claude_tag/slack_channels/{id}?beta=true", id=id),
        operation="beta.organization.claude_tag.slack_channels.delete",
        headers={"anthropic-beta": join_betas(betas, "experimental-claude-tag-2026-10-21")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
