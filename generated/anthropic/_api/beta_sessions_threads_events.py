# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.sessions.threads.events`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types import beta as beta_types

__all__ = [
    "build_list",
    "build_stream",
]


def build_list(
    thread_id: str,
    *,
    session_id: str,
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
        build_path(
            "/v1/sessions/{session_id}/threads/{thread_id}/events?beta=true",
            thread_id=thread_id,
            session_id=session_id,
        ),
        operation="beta.sessions.threads.events.list",
        query={"limit": limit, "page": page},
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
    thread_id: str,
    *,
    session_id: str,
    event_deltas: Union[List[beta_types.BetaManagedAgentsDeltaType], Omit] = omit,
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
            "/v1/sessions/{session_id}/threads/{thread_id}/stream?beta=true",
            thread_id=thread_id,
            session_id=session_id,
        ),
        operation="beta.sessions.threads.events.stream",
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
