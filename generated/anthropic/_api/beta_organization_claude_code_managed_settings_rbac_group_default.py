# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.claude_code.managed_settings.rbac_group_default`, one builder for
each operation.
"""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_retrieve",
    "build_update",
]


def build_retrieve(
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/organizations/claude_code/managed_settings/rbac_group_default?beta=true",
        operation="beta.organization.claude_code.managed_settings.rbac_group_default.retrieve",
        headers={"anthropic-beta": join_betas(betas, "ce-claude-code-managed-settings-2026-10-06")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    *,
    settings: Optional[Dict[str, object]],
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/claude_code/managed_settings/rbac_group_default?beta=true",
        operation="beta.organization.claude_code.managed_settings.rbac_group_default.update",
        body={"settings": settings},
        headers={"anthropic-beta": join_betas(betas, "ce-claude-code-managed-settings-2026-10-06")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
