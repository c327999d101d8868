# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.dreams`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Iterable, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types import beta as beta_types
from anthropic.types.beta import dream_create_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_list",
    "build_archive",
    "build_cancel",
]


def build_create(
    *,
    inputs: Iterable[beta_types.BetaDreamInputParam],
    model: dream_create_params.Model,
    instructions: Union[str, None, Omit] = omit,
    output_behavior: Union[beta_types.BetaOutputBehaviorParam, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/dreams?beta=true",
        operation="beta.dreams.create",
        body={
            "inputs": inputs,
            "model": model,
            "instructions": instructions,
            "output_behavior": output_behavior,
        },
        headers={
            "anthropic-beta": join_betas(betas, "dreaming-2026-04-21"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    dream_id: str,
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
        build_path("/v1/dreams/{dream_id}?beta=true", dream_id=dream_id),
        operation="beta.dreams.retrieve",
        headers={
            "anthropic-beta": join_betas(betas, "dreaming-2026-04-21"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    created_at_gt: Union[str, datetime, Omit] = omit,
    created_at_lt: Union[str, datetime, Omit] = omit,
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    statuses: Union[List[beta_types.BetaDreamStatus], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/dreams?beta=true",
        operation="beta.dreams.list",
        query={
            "created_at[gt]": created_at_gt,
            "created_at[lt]": created_at_lt,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "statuses": statuses,
        },
        headers={
            "anthropic-beta": join_betas(betas, "dreaming-2026-04-21"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_archive(
    dream_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/dreams/{dream_id}/archive?beta=true", dream_id=dream_id),
        operation="beta.dreams.archive",
        headers={
            "anthropic-beta": join_betas(betas, "dreaming-2026-04-21"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_cancel(
    dream_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/dreams/{dream_id}/cancel?beta=true", dream_id=dream_id),
        operation="beta.dreams.cancel",
        headers={
            "anthropic-beta": join_betas(betas, "dreaming-2026-04-21"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
