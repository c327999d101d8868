# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.environments.work`, one builder for each operation."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query

__all__ = [
    "build_retrieve",
    "build_update",
    "build_list",
    "build_ack",
    "build_heartbeat",
    "build_poll",
    "build_stats",
    "build_stop",
]


def build_retrieve(
    work_id: str,
    *,
    environment_id: str,
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
            "/v1/environments/{environment_id}/work/{work_id}?beta=true",
            work_id=work_id,
            environment_id=environment_id,
        ),
        operation="beta.environments.work.retrieve",
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
    work_id: str,
    *,
    environment_id: str,
    metadata: Dict[str, Optional[str]],
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
            "/v1/environments/{environment_id}/work/{work_id}?beta=true",
            work_id=work_id,
            environment_id=environment_id,
        ),
        operation="beta.environments.work.update",
        body={"metadata": metadata},
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
    environment_id: str,
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/environments/{environment_id}/work?beta=true", environment_id=environment_id),
        operation="beta.environments.work.list",
        query={"limit": limit, "page": page},
        headers={"anthropic-beta": join_betas(betas, "managed-agents-2026-04-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_ack(
    work_id: str,
    *,
    environment_id: str,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/environments/{environment_id}/work/{work_id}/ack?beta=true",
            work_id=work_id,
            environment_id=environment_id,
        ),
        operation="beta.environments.work.ack",
        headers={"anthropic-beta": join_betas(betas, "managed-agents-2026-04-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_heartbeat(
    work_id: str,
    *,
    environment_id: str,
    desired_ttl_seconds: Union[int, None, Omit] = omit,
    expected_last_heartbeat: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path(
            "/v1/environments/{environment_id}/work/{work_id}/heartbeat?beta=true",
            work_id=work_id,
            environment_id=environment_id,
        ),
        operation="beta.environments.work.heartbeat",
        query={
            "desired_ttl_seconds": desired_ttl_seconds,
            "expected_last_heartbeat": expected_last_heartbeat,
        },
        headers={"anthropic-beta": join_betas(betas, "managed-agents-2026-04-01")},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_poll(
    environment_id: str,
    *,
    block_ms: Union[int, None, Omit] = omit,
    reclaim_older_than_ms: Union[int, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    anthropic_worker_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/environments/{environment_id}/work/poll?beta=true", environment_id=environment_id),
        operation="beta.environments.work.poll",
        query={"block_ms": block_ms, "reclaim_older_than_ms": reclaim_older_than_ms},
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "Anthropic-Worker-ID": anthropic_worker_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_stats(
    environment_id: str,
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
        build_path("/v1/environments/{environment_id}/work/stats?beta=true", environment_id=environment_id),
        operation="beta.environments.work.stats",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_stop(
    work_id: str,
    *,
    environment_id: str,
    force: Union[bool, Omit] = omit,
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
            "/v1/environments/{environment_id}/work/{work_id}/stop?beta=true",
            work_id=work_id,
            environment_id=environment_id,
        ),
        operation="beta.environments.work.stop",
        body={"force": force},
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
