# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.deployments`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Dict, Iterable, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types import beta as beta_types
from anthropic.types.beta import deployment_create_params, deployment_update_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_update",
    "build_list",
    "build_archive",
    "build_pause",
    "build_run",
    "build_unpause",
]


def build_create(
    *,
    agent: deployment_create_params.Agent,
    environment_id: str,
    initial_events: Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams],
    name: str,
    budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
    description: Union[str, None, Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    resources: Union[Iterable[deployment_create_params.Resource], Omit] = omit,
    schedule: Union[beta_types.BetaManagedAgentsScheduleParams, None, Omit] = omit,
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
        "/v1/deployments?beta=true",
        operation="beta.deployments.create",
        body={
            "agent": agent,
            "environment_id": environment_id,
            "initial_events": initial_events,
            "name": name,
            "budget": budget,
            "description": description,
            "metadata": metadata,
            "resources": resources,
            "schedule": schedule,
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
    deployment_id: str,
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
        build_path("/v1/deployments/{deployment_id}?beta=true", deployment_id=deployment_id),
        operation="beta.deployments.retrieve",
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
    deployment_id: str,
    *,
    agent: Union[deployment_update_params.Agent, Omit] = omit,
    budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
    description: Union[str, None, Omit] = omit,
    environment_id: Union[str, Omit] = omit,
    initial_events: Union[Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams], Omit] = omit,
    metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
    name: Union[str, Omit] = omit,
    resources: Union[Iterable[deployment_update_params.Resource], None, Omit] = omit,
    schedule: Union[beta_types.BetaManagedAgentsScheduleParams, None, Omit] = omit,
    vault_ids: Union[SequenceNotStr[str], None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/deployments/{deployment_id}?beta=true", deployment_id=deployment_id),
        operation="beta.deployments.update",
        body={
            "agent": agent,
            "budget": budget,
            "description": description,
            "environment_id": environment_id,
            "initial_events": initial_events,
            "metadata": metadata,
            "name": name,
            "resources": resources,
            "schedule": schedule,
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


def build_list(
    *,
    agent_id: Union[str, Omit] = omit,
    created_at_gte: Union[str, datetime, Omit] = omit,
    created_at_lte: Union[str, datetime, Omit] = omit,
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    status: Union[beta_types.BetaManagedAgentsDeploymentStatus, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/deployments?beta=true",
        operation="beta.deployments.list",
        query={
            "agent_id": agent_id,
            "created_at[gte]": created_at_gte,
            "created_at[lte]": created_at_lte,
            "include_archived": include_archived,
            "limit": limit,
            "page": page,
            "status": status,
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
    deployment_id: str,
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
        build_path("/v1/deployments/{deployment_id}/archive?beta=true", deployment_id=deployment_id),
        operation="beta.deployments.archive",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_pause(
    deployment_id: str,
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
        build_path("/v1/deployments/{deployment_id}/pause?beta=true", deployment_id=deployment_id),
        operation="beta.deployments.pause",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_run(
    deployment_id: str,
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
        build_path("/v1/deployments/{deployment_id}/run?beta=true", deployment_id=deployment_id),
        operation="beta.deployments.run",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_unpause(
    deployment_id: str,
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
        build_path("/v1/deployments/{deployment_id}/unpause?beta=true", deployment_id=deployment_id),
        operation="beta.deployments.unpause",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
