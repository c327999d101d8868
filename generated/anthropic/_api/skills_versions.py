# Generated from openapi.yaml. Do not edit.
"""Requests of `client.skills.versions`, one builder for each operation."""

from __future__ import annotations

from typing import Optional, Union

from anthropic._core.deferred import httpx
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
    skill_id: str,
    *,
    files: SequenceNotStr[FileTypes],
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        build_path("/v1/skills/{skill_id}/versions", skill_id=skill_id),
        operation="skills.versions.create",
        body={},
        headers={"anthropic-workspace-id": workspace_id},
        files=[*(("files[]", item) for item in files)],
        multipart=True,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve(
    version: str,
    *,
    skill_id: str,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/skills/{skill_id}/versions/{version}", version=version, skill_id=skill_id),
        operation="skills.versions.retrieve",
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_list(
    skill_id: str,
    *,
    limit: Union[int, None, Omit] = omit,
    page: Union[str, None, Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        build_path("/v1/skills/{skill_id}/versions", skill_id=skill_id),
        operation="skills.versions.list",
        query={"limit": limit, "page": page},
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    version: str,
    *,
    skill_id: str,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "delete",
        build_path("/v1/skills/{skill_id}/versions/{version}", version=version, skill_id=skill_id),
        operation="skills.versions.delete",
        headers={"anthropic-workspace-id": workspace_id},
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
