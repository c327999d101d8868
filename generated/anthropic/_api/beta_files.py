# Generated from openapi.yaml. Do not edit.
"""Requests of `client.beta.files`, one builder for each operation."""

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
    "build_list",
    "build_delete",
    "build_download",
    "build_retrieve_metadata",
    "build_upload",
]


def build_list(
    *,
    after_id: Union[str, Omit] = omit,
    before_id: Union[str, Omit] = omit,
    ids: Union[SequenceNotStr[str], Omit] = omit,
    limit: Union[int, Omit] = omit,
    page: Union[str, Omit] = omit,
    scope_id: Union[str, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "get",
        "/v1/files?beta=true",
        operation="beta.files.list",
        query={
            "after_id": after_id,
            "before_id": before_id,
            "ids": ids,
            "limit": limit,
            "page": page,
            "scope_id": scope_id,
        },
        headers={
            "anthropic-beta": join_betas(betas, "files-api-2025-04-14"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_delete(
    file_id: str,
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
        build_path("/v1/files/{file_id}?beta=true", file_id=file_id),
        operation="beta.files.delete",
        headers={
            "anthropic-beta": join_betas(betas, "files-api-2025-04-14"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_download(
    file_id: str,
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
        build_path("/v1/files/{file_id}/content?beta=true", file_id=file_id),
        operation="beta.files.download",
        headers={
            "Accept": "application/binary",
            "anthropic-beta": join_betas(betas, "files-api-2025-04-14"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_retrieve_metadata(
    file_id: str,
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
        build_path("/v1/files/{file_id}?beta=true", file_id=file_id),
        operation="beta.files.retrieve_metadata",
        headers={
            "anthropic-beta": join_betas(betas, "files-api-2025-04-14"),
            "anthropic-workspace-id": workspace_id,
        },
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )


def build_upload(
    *,
    file: FileTypes,
    expires_in_seconds: Union[int, Omit] = omit,
    betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
    workspace_id: Union[str, Omit] = omit,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
) -> FinalRequestOptions:
    return build_options(
        "post",
        "/v1/files?beta=true",
        operation="beta.files.upload",
        body={"expires_in_seconds": expires_in_seconds},
        headers={
            "anthropic-beta": join_betas(betas, "files-api-2025-04-14"),
            "anthropic-workspace-id": workspace_id,
        },
        files=[("file", file)],
        multipart=True,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
