# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import skills as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
]


class Skills(SyncAPIResource):
    """Manage skills: bundles of instructions and files that a model uses in a container."""

    @cached_property
    def versions(self) -> resources.skills.Versions:
        """Manage the immutable versions of a skill."""
        return resources.skills.Versions(self._client)

    @cached_property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SkillsWithStreamingResponse(self)

    def create(
        self,
        *,
        files: SequenceNotStr[FileTypes],
        display_name: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Skill:
        """Create a skill from its files; they become its first version.

        Args:
            files: All files of the skill, with paths that share one top-level directory, which contains a
                SKILL.md; or one zip archive of it.
            display_name: Name for people, one line of at most 255 characters. Taken from the SKILL.md when
                left out.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            files=files,
            display_name=display_name,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(types.Skill, options)

    def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Skill:
        """Look up a skill and which version of it is the latest.

        Args:
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(types.Skill, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        source: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[types.Skill]:
        """List the skills that the workspace can use, its own and the published ones.

        Args:
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            source: Return only skills from this source, such as `custom` for those of the workspace or
                `anthropic` for the published ones.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            source=source,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            types.Skill, SyncPageCursor[types.Skill], options
        )

    def delete(
        self,
        skill_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.DeletedSkill:
        """Delete a skill of the workspace.

        Args:
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(types.DeletedSkill, options)


class AsyncSkills(AsyncAPIResource):
    """Manage skills: bundles of instructions and files that a model uses in a container."""

    @cached_property
    def versions(self) -> resources.skills.AsyncVersions:
        """Manage the immutable versions of a skill."""
        return resources.skills.AsyncVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSkillsWithStreamingResponse(self)

    async def create(
        self,
        *,
        files: SequenceNotStr[FileTypes],
        display_name: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Skill:
        """Create a skill from its files; they become its first version.

        Args:
            files: All files of the skill, with paths that share one top-level directory, which contains a
                SKILL.md; or one zip archive of it.
            display_name: Name for people, one line of at most 255 characters. Taken from the SKILL.md when
                left out.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            files=files,
            display_name=display_name,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(types.Skill, options)

    async def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.Skill:
        """Look up a skill and which version of it is the latest.

        Args:
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(types.Skill, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        source: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[types.Skill, AsyncPageCursor[types.Skill]]:
        """List the skills that the workspace can use, its own and the published ones.

        Args:
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            source: Return only skills from this source, such as `custom` for those of the workspace or
                `anthropic` for the published ones.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            source=source,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            types.Skill, AsyncPageCursor[types.Skill], options
        )

    async def delete(
        self,
        skill_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.DeletedSkill:
        """Delete a skill of the workspace.

        Args:
            skill_id: ID of the skill.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            skill_id=skill_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(types.DeletedSkill, options)


class SkillsWithRawResponse:
    """`Skills` with raw responses."""

    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.create: Final = _sync.to_raw_response_wrapper(skills.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(skills.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(skills.list)
        self.delete: Final = _sync.to_raw_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.skills.VersionsWithRawResponse:
        """Manage the immutable versions of a skill."""
        return resources.skills.VersionsWithRawResponse(self._skills.versions)


class SkillsWithStreamingResponse:
    """`Skills` with streamed responses."""

    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.create: Final = _sync.to_streamed_response_wrapper(skills.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(skills.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(skills.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.skills.VersionsWithStreamingResponse:
        """Manage the immutable versions of a skill."""
        return resources.skills.VersionsWithStreamingResponse(self._skills.versions)


class AsyncSkillsWithRawResponse:
    """`AsyncSkills` with raw responses."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.create: Final = _async.async_to_raw_response_wrapper(skills.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(skills.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(skills.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.skills.AsyncVersionsWithRawResponse:
        """Manage the immutable versions of a skill."""
        return resources.skills.AsyncVersionsWithRawResponse(self._skills.versions)


class AsyncSkillsWithStreamingResponse:
    """`AsyncSkills` with streamed responses."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.create: Final = _async.async_to_streamed_response_wrapper(skills.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(skills.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(skills.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.skills.AsyncVersionsWithStreamingResponse:
        """Manage the immutable versions of a skill."""
        return resources.skills.AsyncVersionsWithStreamingResponse(self._skills.versions)
