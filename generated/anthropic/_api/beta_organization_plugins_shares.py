# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.organization.plugins.shares`, one builder for each operation."""

from __future__ import annotations

from typing import List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_list",
]


def build_list(
    plugin_id: str,
    *,
    limit: Union[int, Omit] = omit,
    organization_id: Union[str, Omit] = omit,
    page: Union[str, Omit] = omit,
    target_type: Union[Literal["organization", "organization_member", "rbac_group"], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/organizations/plugins/{plugin_id}/shares?beta=true", plugin_id=plugin_id),
        operation="beta.organization.plugins.shares.list",
        query={"limit": limit, "organization_id": organization_id, "page": page, "target_type": target_type},
        headers={"anthropic-beta": join_betas(betas, "ce-plugins-2026-09-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
