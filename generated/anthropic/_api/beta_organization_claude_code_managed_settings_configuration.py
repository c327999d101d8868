# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.claude_code.managed_settings.configuration`, one builder for each
operation.
"""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

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
        "/v1/organizations/claude_code/managed_settings/configuration?beta=true",
        operation="beta.organization.claude_code.managed_settings.configuration.retrieve",
        headers={"anthropic-beta": join_betas(betas, "ce-claude-code-managed-settings-2026-10-06")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    *,
    mode: Union[
        beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsModeParam, Omit
    ] = omit,
    rbac_group_order: Union[SequenceNotStr[str], Omit] = omit,
    rbac_group_order_version: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/organizations/claude_code/managed_settings/configuration?beta=true",
        operation="beta.organization.claude_code.managed_settings.configuration.update",
        body={
            "mode": mode,
            "rbac_group_order": rbac_group_order,
            "rbac_group_order_version": rbac_group_order_version,
        },
        headers={"anthropic-beta": join_betas(betas, "ce-claude-code-managed-settings-2026-10-06")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
