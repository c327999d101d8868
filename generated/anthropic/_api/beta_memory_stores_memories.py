# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.memory_stores.memories`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
]


def build_create(
    memory_store_id: str,
    *,
    content: Optional[str],
    path: str,
    view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/memory_stores/{memory_store_id}/memories?beta=true", memory_store_id=memory_store_id),
        operation="beta.memory_stores.memories.create",
        body={"content": content, "path": path},
        query={"view": view},
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    memory_id: str,
    *,
    memory_store_id: str,
    view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
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
            "/v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true",
            memory_id=memory_id,
            memory_store_id=memory_store_id,
        ),
        operation="beta.memory_stores.memories.retrieve",
        query={"view": view},
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    memory_id: str,
    *,
    memory_store_id: str,
    view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
    content: Union[str, None, Omit] = omit,
    path: Union[str, None, Omit] = omit,
    precondition: Union[beta_memory_stores_types.BetaManagedAgentsPreconditionParam, Omit] = omit,
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
            "/v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true",
            memory_id=memory_id,
            memory_store_id=memory_store_id,
        ),
        operation="beta.memory_stores.memories.update",
        body={"content": content, "path": path, "precondition": precondition},
        query={"view": view},
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    memory_store_id: str,
    *,
    depth: Union[int, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    path_prefix: Union[str, Omit] = omit,
    view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/memory_stores/{memory_store_id}/memories?beta=true", memory_store_id=memory_store_id),
        operation="beta.memory_stores.memories.list",
        query={"depth": depth, "limit": limit, "page": page, "path_prefix": path_prefix, "view": view},
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    memory_id: str,
    *,
    memory_store_id: str,
    expected_content_sha256: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path(
            "/v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true",
            memory_id=memory_id,
            memory_store_id=memory_store_id,
        ),
        operation="beta.memory_stores.memories.delete",
        query={"expected_content_sha256": expected_content_sha256},
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
