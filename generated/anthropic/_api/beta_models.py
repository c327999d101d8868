# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.models`, one builder for each operation."""

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
    "build_retrieve",
    "build_list",
]


def build_retrieve(
    model_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/models/{model_id}?beta=true", model_id=model_id),
        operation="beta.models.retrieve",
        headers={"anthropic-beta": join_betas(betas), "anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    lifecycle: Union[List[Literal["active", "deprecated", "retired"]], Omit] = omit,
    limit: Union[int, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/models?beta=true",
        operation="beta.models.list",
        query={"after_id": after_id, "before_id": before_id, "lifecycle": lifecycle, "limit": limit},
        headers={"anthropic-beta": join_betas(betas), "anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
