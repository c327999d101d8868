# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.sessions`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Dict, Iterable, List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types import beta as beta_types
from anthropic.types.beta import session_create_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_delete",
    "build_archive",
]


def build_create(
    *,
    agent: session_create_params.Agent,
    environment_id: str,
    budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, Omit] = omit,
    initial_events: Union[Iterable[session_create_params.InitialEvent], Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    resources: Union[Iterable[session_create_params.Resource], Omit] = omit,
    title: Union[str, None, Omit] = omit,
    vault_ids: Union[SequenceNotStr[str], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/sessions?beta=true",
        operation="beta.sessions.create",
        body={
            "agent": agent,
            "environment_id": environment_id,
            "budget": budget,
            "initial_events": initial_events,
            "metadata": metadata,
            "resources": resources,
            "title": title,
            "vault_ids": vault_ids,
        },
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    session_id: str,
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
        build_path("/v1/sessions/{session_id}?beta=true", session_id=session_id),
        operation="beta.sessions.retrieve",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_update(
    session_id: str,
    *,
    agent: Union[beta_types.BetaManagedAgentsSessionAgentUpdateParam, Omit] = omit,
    budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
    metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
    title: Union[str, None, Omit] = omit,
    vault_ids: Union[SequenceNotStr[str], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/sessions/{session_id}?beta=true", session_id=session_id),
        operation="beta.sessions.update",
        body={"agent": agent, "budget": budget, "metadata": metadata, "title": title, "vault_ids": vault_ids},
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    agent_id: Union[str, Omit] = omit,
    agent_version: Union[int, Omit] = omit,
    created_at_gt: Union[str, datetime, Omit] = omit,
    created_at_gte: Union[str, datetime, Omit] = omit,
    created_at_lt: Union[str, datetime, Omit] = omit,
    created_at_lte: Union[str, datetime, Omit] = omit,
    deployment_id: Union[str, Omit] = omit,
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    memory_store_id: Union[str, Omit] = omit,
    order: Union[Literal["asc", "desc"], Omit] = omit,
    page: Union[str, Omit] = omit,
    statuses: Union[List[Literal["rescheduling", "running", "idle", "terminated"]], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/sessions?beta=true",
        operation="beta.sessions.list",
        query={
            "agent_id": agent_id,
            "agent_version": agent_version,
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "deployment_id": deployment_id,
            "include_archived": include_archived,
            "limit": limit,
            "memory_store_id": memory_store_id,
            "order": order,
            "page": page,
            "statuses": statuses,
        },
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    session_id: str,
    *,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/sessions/{session_id}?beta=true", session_id=session_id),
        operation="beta.sessions.delete",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_archive(
    session_id: str,
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
        build_path("/v1/sessions/{session_id}/archive?beta=true", session_id=session_id),
        operation="beta.sessions.archive",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
