# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.skills`, one builder for each operation."""

from __future__ import annotations

from typing import List, Optional, Union

from anthropic import types
from anthropic._core.deferred import httpx
from anthropic._core.request.headers import join_betas
from anthropic._core.request.options import FinalRequestOptions, build_options
from anthropic._core.request.paths import build_path
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr

__all__ = [
    "build_create",
    "build_retrieve",
    "build_list",
    "build_delete",
]


def build_create(
    *,
    files: SequenceNotStr[FileTypes],
    display_name: Union[str, None, Omit] = omit,
    display_title: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/skills?beta=true",
        operation="beta.skills.create",
        body={"display_name": display_name, "display_title": display_title},
        headers={
            "anthropic-beta": join_betas(betas, "skills-2025-10-02"),
            "anthropic-workspace-id": workspace_id,
        },
        files=[*(("files[]", item) for item in files)],
        multipart=True,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    skill_id: str,
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
        build_path("/v1/skills/{skill_id}?beta=true", skill_id=skill_id),
        operation="beta.skills.retrieve",
        headers={
            "anthropic-beta": join_betas(betas, "skills-2025-10-02"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    *,
    limit: Union[int, Omit] = omit,
    page: Union[str, None, Omit] = omit,
    source: Union[str, None, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/skills?beta=true",
        operation="beta.skills.list",
        query={"limit": limit, "page": page, "source": source},
        headers={
            "anthropic-beta": join_betas(betas, "skills-2025-10-02"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    skill_id: str,
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
        build_path("/v1/skills/{skill_id}?beta=true", skill_id=skill_id),
        operation="beta.skills.delete",
        headers={
            "anthropic-beta": join_betas(betas, "skills-2025-10-02"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
