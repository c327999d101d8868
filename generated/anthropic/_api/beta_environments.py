# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.environments`, one builder for each operation."""

from __future__ import annotations

from typing import Dict, List, Literal, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic.types.beta import environment_create_params, environment_update_params

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
    name: str,
    config: Union[environment_create_params.Config, None, Omit] = omit,
    description: Union[str, None, Omit] = omit,
    metadata: Union[Dict[str, str], Omit] = omit,
    scope: Union[Literal["organization", "account"], None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/environments?beta=true",
        operation="beta.environments.create",
        body={
            "name": name,
            "config": config,
            "description": description,
            "metadata": metadata,
            "scope": scope,
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
        build_path("/v1/environments/{environment_id}?beta=true", environment_id=environment_id),
        operation="beta.environments.retrieve",
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
    environment_id: str,
    *,
    config: Union[environment_update_params.Config, None, Omit] = omit,
    description: Union[str, None, Omit] = omit,
    metadata: Union[Dict[str, Optional[str]], Omit] = omit,
    name: Union[str, None, Omit] = omit,
    scope: Union[Literal["organization", "account"], None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/environments/{environment_id}?beta=true", environment_id=environment_id),
        operation="beta.environments.update",
        body={
            "config": config,
            "description": description,
            "metadata": metadata,
            "name": name,
            "scope": scope,
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
    include_archived: Union[bool, Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/environments?beta=true",
        operation="beta.environments.list",
        query={"include_archived": include_archived, "limit": limit, "page": page},
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
        "delete",
        build_path("/v1/environments/{environment_id}?beta=true", environment_id=environment_id),
        operation="beta.environments.delete",
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
        "post",
        build_path("/v1/environments/{environment_id}/archive?beta=true", environment_id=environment_id),
        operation="beta.environments.archive",
        headers={
            "anthropic-beta": join_betas(betas, "managed-agents-2026-04-01"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
