# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.agents`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Dict, Iterable, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types import beta as beta_types
from anthropic.types.beta import agent_create_params, agent_update_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_archive",
]


def build_create(
    *,
    model: agent_create_params.Model,
    name: str,
    description: Union[str, None, Omit] = omit,
    execution_identity: Union[beta_types.BetaManagedAgentsExecutionIdentityParams, None, Omit] = omit,
    mcp_servers: Union[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams], Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    multiagent: Union[agent_create_params.Multiagent, None, Omit] = omit,
    skills: Union[Iterable[beta_types.BetaManagedAgentsSkillParams], Omit] = omit,
    system: Union[str, None, Omit] = omit,
    tools: Union[Iterable[agent_create_params.Tool], Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/agents?beta=true",
        operation="beta.agents.create",
        body={
            "model": model,
            "name": name,
            "description": description,
            "execution_identity": execution_identity,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "multiagent": multiagent,
            "skills": skills,
            "system": system,
            "tools": tools,
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
    agent_id: str,
    *,
    version: Union[int, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/agents/{agent_id}?beta=true", agent_id=agent_id),
        operation="beta.agents.retrieve",
        query={"version": version},
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
    agent_id: str,
    *,
    description: Union[str, None, Omit] = omit,
    execution_identity: Union[beta_types.BetaManagedAgentsExecutionIdentityParams, None, Omit] = omit,
    mcp_servers: Union[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams], None, Omit] = omit,
    metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
    model: Union[agent_update_params.Model, Omit] = omit,
    multiagent: Union[agent_update_params.Multiagent, None, Omit] = omit,
    name: Union[str, Omit] = omit,
    skills: Union[Iterable[beta_types.BetaManagedAgentsSkillParams], None, Omit] = omit,
    system: Union[str, None, Omit] = omit,
    tools: Union[Iterable[agent_update_params.Tool], None, Omit] = omit,
    version: Union[int, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/agents/{agent_id}?beta=true", agent_id=agent_id),
        operation="beta.agents.update",
        body={
            "description": description,
            "execution_identity": execution_identity,
            "mcp_servers": mcp_servers,
            "metadata": metadata,
            "model": model,
            "multiagent": multiagent,
            "name": name,
            "skills": skills,
            "system": system,
            "tools": tools,
            "version": version,
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


def build_list(
    *,
    created_at_gte: Union[str, datetime, Omit] = omit,
    created_at_lte: Union[str, datetime, Omit] = omit,
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/agents?beta=true",
        operation="beta.agents.list",
        query={
            "created_at[gte]": created_at_gte,
            "created_at[lte]": created_at_lte,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
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


def build_archive(
    agent_id: str,
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
        build_path("/v1/agents/{agent_id}/archive?beta=true", agent_id=agent_id),
        operation="beta.agents.archive",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
