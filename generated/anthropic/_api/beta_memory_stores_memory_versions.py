# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.memory_stores.memory_versions`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
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
    "build_retrieve",
    "build_list",
    "build_redact",
]


def build_retrieve(
    memory_version_id: str,
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
            "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}?beta=true",
            memory_version_id=memory_version_id,
            memory_store_id=memory_store_id,
        ),
        operation="beta.memory_stores.memory_versions.retrieve",
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
    api_key_id: Union[str, Omit] = omit,
    created_at_gte: Union[str, datetime, Omit] = omit,
    created_at_lte: Union[str, datetime, Omit] = omit,
    limit: Union[int, Omit] = omit,
    memory_id: Union[str, Omit] = omit,
    operation: Union[beta_memory_stores_types.BetaManagedAgentsMemoryVersionOperation, Omit] = omit,
    page: Union[str, Omit] = omit,
    service_account_id: Union[str, Omit] = omit,
    session_id: Union[str, Omit] = omit,
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
            "/v1/memory_stores/{memory_store_id}/memory_versions?beta=true", memory_store_id=memory_store_id
        ),
        operation="beta.memory_stores.memory_versions.list",
        query={
            "api_key_id": api_key_id,
            "created_at[gte]": created_at_gte,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "memory_id": memory_id,
            "operation": operation,
            "page": page,
            "service_account_id": service_account_id,
            "session_id": session_id,
            "view": view,
        },
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_redact(
    memory_version_id: str,
    *,
    memory_store_id: str,
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
            "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact?beta=true",
            memory_version_id=memory_version_id,
            memory_store_id=memory_store_id,
        ),
        operation="beta.memory_stores.memory_versions.redact",
        headers={
            "anthropic-beta": join_betas(betas, "agent-memory-2026-07-22"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
