# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import skills_versions as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import skills as skills_types

__all__ = [
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]


class Versions(SyncAPIResource):
    """Manage the immutable versions of a skill."""

    @cached_property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return VersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return VersionsWithStreamingResponse(self)

    def create(
        self,
        skill_id: str,
        *,
        files: SequenceNotStr[FileTypes],
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> skills_types.SkillVersion:
        """Add a version to a skill; it becomes the latest.

        Send all files of the skill again, not only those that changed: each version stands by itself.

        Args:
            skill_id: ID of the skill.
            files: All files of the skill, with paths that share one top-level directory, which contains a
                SKILL.md; or one zip archive of it.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            skill_id=skill_id,
            files=files,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(skills_types.SkillVersion, options)

    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> skills_types.SkillVersion:
        """Look up one version of a skill.

        Args:
            version: ID of the version.
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            version=version,
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(skills_types.SkillVersion, options)

    def list(
        self,
        skill_id: str,
        *,
        limit: Union[int, None, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[skills_types.SkillVersion]:
        """List the versions of a skill.

        Args:
            skill_id: ID of the skill.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            skill_id=skill_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            skills_types.SkillVersion, SyncPageCursor[skills_types.SkillVersion], options
        )

    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> skills_types.DeletedSkillVersion:
        """Delete one version of a skill, leaving the others.

        Args:
            version: ID of the version.
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            version=version,
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(skills_types.DeletedSkillVersion, options)


class AsyncVersions(AsyncAPIResource):
    """Manage the immutable versions of a skill."""

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncVersionsWithStreamingResponse(self)

    async def create(
        self,
        skill_id: str,
        *,
        files: SequenceNotStr[FileTypes],
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> skills_types.SkillVersion:
        """Add a version to a skill; it becomes the latest.

        Send all files of the skill again, not only those that changed: each version stands by itself.

        Args:
            skill_id: ID of the skill.
            files: All files of the skill, with paths that share one top-level directory, which contains a
                SKILL.md; or one zip archive of it.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            skill_id=skill_id,
            files=files,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(skills_types.SkillVersion, options)

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> skills_types.SkillVersion:
        """Look up one version of a skill.

        Args:
            version: ID of the version.
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            version=version,
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(skills_types.SkillVersion, options)

    def list(
        self,
        skill_id: str,
        *,
        limit: Union[int, None, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[skills_types.SkillVersion, AsyncPageCursor[skills_types.SkillVersion]]:
        """List the versions of a skill.

        Args:
            skill_id: ID of the skill.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            skill_id=skill_id,
            limit=limit,
            page=page,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            skills_types.SkillVersion, AsyncPageCursor[skills_types.SkillVersion], options
        )

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> skills_types.DeletedSkillVersion:
        """Delete one version of a skill, leaving the others.

        Args:
            version: ID of the version.
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            version=version,
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(skills_types.DeletedSkillVersion, options)


class VersionsWithRawResponse:
    """`Versions` with raw responses."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.create: Final = _sync.to_raw_response_wrapper(versions.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(versions.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(versions.list)
        self.delete: Final = _sync.to_raw_response_wrapper(versions.delete)


class VersionsWithStreamingResponse:
    """`Versions` with streamed responses."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self.create: Final = _sync.to_streamed_response_wrapper(versions.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(versions.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(versions.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(versions.delete)


class AsyncVersionsWithRawResponse:
    """`AsyncVersions` with raw responses."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.create: Final = _async.async_to_raw_response_wrapper(versions.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(versions.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(versions.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(versions.delete)


class AsyncVersionsWithStreamingResponse:
    """`AsyncVersions` with streamed responses."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = versions
        self.create: Final = _async.async_to_streamed_response_wrapper(versions.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(versions.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(versions.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(versions.delete)
