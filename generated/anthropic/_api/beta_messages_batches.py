# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.messages.batches`, one builder for each operation."""

from __future__ import annotations

from typing import Iterable, List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta.messages import batch_create_params

__all__ = [
    "build_create",
    "build_retrieve",
    "build_list",
    "build_delete",
    "build_cancel",
]


def build_create(
    *,
    requests: Iterable[batch_create_params.Request],
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    user_profile_id: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/messages/batches?beta=true",
        operation="beta.messages.batches.create",
        body={"requests": requests},
        headers={
            "anthropic-beta": join_betas(betas, "message-batches-2024-09-24"),
            "anthropic-user-profile-id": user_profile_id,
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    message_batch_id: str,
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
        build_path("/v1/messages/batches/{message_batch_id}?beta=true", message_batch_id=message_batch_id),
        operation="beta.messages.batches.retrieve",
        headers={
            "anthropic-beta": join_betas(betas, "message-batches-2024-09-24"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
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
        "/v1/messages/batches?beta=true",
        operation="beta.messages.batches.list",
        query={"after_id": after_id, "before_id": before_id, "limit": limit},
        headers={
            "anthropic-beta": join_betas(betas, "message-batches-2024-09-24"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    message_batch_id: str,
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
        build_path("/v1/messages/batches/{message_batch_id}?beta=true", message_batch_id=message_batch_id),
        operation="beta.messages.batches.delete",
        headers={
            "anthropic-beta": join_betas(betas, "message-batches-2024-09-24"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_cancel(
    message_batch_id: str,
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
        build_path(
            "/v1/messages/batches/{message_batch_id}/cancel?beta=true", message_batch_id=message_batch_id
        ),
        operation="beta.messages.batches.cancel",
        headers={
            "anthropic-beta": join_betas(betas, "message-batches-2024-09-24"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
