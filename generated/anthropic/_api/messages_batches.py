# Generated from openapi.yaml. Do not edit.
"""Requests of `client.messages.batches`, one builder for each operation."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from anthropic._core.deferred import httpx
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.messages import batch_create_params

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
    user_profile_id: Union[str, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/messages/batches",
        operation="messages.batches.create",
        body={"requests": requests},
        headers={"anthropic-user-profile-id": user_profile_id, "anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    message_batch_id: str,
    *,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/messages/batches/{message_batch_id}", message_batch_id=message_batch_id),
        operation="messages.batches.retrieve",
        headers={"anthropic-workspace-id": workspace_id},
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
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/messages/batches",
        operation="messages.batches.list",
        query={"after_id": after_id, "before_id": before_id, "limit": limit},
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    message_batch_id: str,
    *,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/messages/batches/{message_batch_id}", message_batch_id=message_batch_id),
        operation="messages.batches.delete",
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_cancel(
    message_batch_id: str,
    *,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/messages/batches/{message_batch_id}/cancel", message_batch_id=message_batch_id),
        operation="messages.batches.cancel",
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
