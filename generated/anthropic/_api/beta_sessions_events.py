# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.sessions.events`, one builder for each operation."""

from __future__ import annotations

from datetime import datetime
from typing import Iterable, List, Literal, Optional, Union

from anthropic import types as _types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic.types import beta as beta_types
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = [
    "build_list",
    "build_send",
    "build_stream",
]


def build_list(
    session_id: str,
    *,
    created_at_gt: Union[str, datetime, Omit] = omit,
    created_at_gte: Union[str, datetime, Omit] = omit,
    created_at_lt: Union[str, datetime, Omit] = omit,
    created_at_lte: Union[str, datetime, Omit] = omit,
    limit: Union[int, Omit] = omit,
    order: Union[Literal["asc", "desc"], Omit] = omit,
    page: Union[str, Omit] = omit,
    types: Union[SequenceNotStr[str], Omit] = omit,
    betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/sessions/{session_id}/events?beta=true", session_id=session_id),
        operation="beta.sessions.events.list",
        query={
            "created_at[gt]": created_at_gt,
            "created_at[gte]": created_at_gte,
            "created_at[lt]": created_at_lt,
            "created_at[lte]": created_at_lte,
            "limit": limit,
            "order": order,
            "page": page,
            "types": types,
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


def build_send(
    session_id: str,
    *,
    events: Iterable[beta_sessions_types.BetaManagedAgentsEventParams],
    betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/sessions/{session_id}/events?beta=true", session_id=session_id),
        operation="beta.sessions.events.send",
        body={"events": events},
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_stream(
    session_id: str,
    *,
    event_deltas: Union[List[beta_types.BetaManagedAgentsDeltaType], Omit] = omit,
    betas: Union[List[_types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/sessions/{session_id}/events/stream?beta=true", session_id=session_id),
        operation="beta.sessions.events.stream",
        query={"event_deltas": event_deltas},
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
