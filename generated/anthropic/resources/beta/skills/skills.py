# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_skills as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

__all__ = [
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
]


class Skills(SyncAPIResource):
    """Skills and their versions, with the features of the beta."""

    @cached_property
    def versions(self) -> resources.beta.skills.Versions:
        """The immutable versions of a skill."""
        return resources.beta.skills.Versions(self._client)

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
        display_title: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.SkillCreateResponse:
        """Create a skill from its files; they become its first version.

        A skill is a directory of instructions (`SKILL.md`) with scripts and other files that a model reads
        when a task calls for them. Upload them below one common directory, which has the `SKILL.md` directly
        in it.

        Args:
            files: All files of the skill, with paths that share one top-level directory, which contains a
                SKILL.md; or one zip archive of it.
            display_name: Name for people; other skills may have the same. Null for none of your own.
            display_title: Title for people; the model does not see it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            files=files,
            display_name=display_name,
            display_title=display_title,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.SkillCreateResponse, options)

    def retrieve(
        self,
        skill_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.SkillRetrieveResponse:
        """Look up a skill and which version of it is the latest.

        Args:
            skill_id: ID of the skill.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            skill_id=skill_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.SkillRetrieveResponse, options)

    def list(
        self,
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
    ) -> SyncPageCursor[beta_types.SkillListResponse]:
        """List the skills that the workspace can use, its own and the published ones.

        Args:
            limit: Page size: how many skills one page holds, 20 by default and no more than 100.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            source: Return only skills from this source: `custom` for those of the workspace, `anthropic` for
                the published ones.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
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
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.SkillListResponse, SyncPageCursor[beta_types.SkillListResponse], options
        )

    def delete(
        self,
        skill_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.SkillDeleteResponse:
        """Delete a skill of the workspace.

        Delete its versions first.

        Args:
            skill_id: ID of the skill.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            skill_id=skill_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.SkillDeleteResponse, options)


class AsyncSkills(AsyncAPIResource):
    """Skills and their versions, with the features of the beta."""

    @cached_property
    def versions(self) -> resources.beta.skills.AsyncVersions:
        """The immutable versions of a skill."""
        return resources.beta.skills.AsyncVersions(self._client)

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
        display_title: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.SkillCreateResponse:
        """Create a skill from its files; they become its first version.

        A skill is a directory of instructions (`SKILL.md`) with scripts and other files that a model reads
        when a task calls for them. Upload them below one common directory, which has the `SKILL.md` directly
        in it.

        Args:
            files: All files of the skill, with paths that share one top-level directory, which contains a
                SKILL.md; or one zip archive of it.
            display_name: Name for people; other skills may have the same. Null for none of your own.
            display_title: Title for people; the model does not see it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            files=files,
            display_name=display_name,
            display_title=display_title,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.SkillCreateResponse, options)

    async def retrieve(
        self,
        skill_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.SkillRetrieveResponse:
        """Look up a skill and which version of it is the latest.

        Args:
            skill_id: ID of the skill.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            skill_id=skill_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.SkillRetrieveResponse, options)

    def list(
        self,
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
    ) -> AsyncPaginator[beta_types.SkillListResponse, AsyncPageCursor[beta_types.SkillListResponse]]:
        """List the skills that the workspace can use, its own and the published ones.

        Args:
            limit: Page size: how many skills one page holds, 20 by default and no more than 100.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            source: Return only skills from this source: `custom` for those of the workspace, `anthropic` for
                the published ones.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
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
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.SkillListResponse, AsyncPageCursor[beta_types.SkillListResponse], options
        )

    async def delete(
        self,
        skill_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.SkillDeleteResponse:
        """Delete a skill of the workspace.

        Delete its versions first.

        Args:
            skill_id: ID of the skill.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            skill_id=skill_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.SkillDeleteResponse, options)


class SkillsWithRawResponse:
    """`Skills` with raw responses."""

    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.create: Final = _sync.to_raw_response_wrapper(skills.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(skills.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(skills.list)
        self.delete: Final = _sync.to_raw_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.beta.skills.VersionsWithRawResponse:
        """The immutable versions of a skill."""
        return resources.beta.skills.VersionsWithRawResponse(self._skills.versions)


class SkillsWithStreamingResponse:
    """`Skills` with streamed responses."""

    def __init__(self, skills: Skills) -> None:
        self._skills = skills
        self.create: Final = _sync.to_streamed_response_wrapper(skills.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(skills.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(skills.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.beta.skills.VersionsWithStreamingResponse:
        """The immutable versions of a skill."""
        return resources.beta.skills.VersionsWithStreamingResponse(self._skills.versions)


class AsyncSkillsWithRawResponse:
    """`AsyncSkills` with raw responses."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.create: Final = _async.async_to_raw_response_wrapper(skills.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(skills.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(skills.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.beta.skills.AsyncVersionsWithRawResponse:
        """The immutable versions of a skill."""
        return resources.beta.skills.AsyncVersionsWithRawResponse(self._skills.versions)


class AsyncSkillsWithStreamingResponse:
    """`AsyncSkills` with streamed responses."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = skills
        self.create: Final = _async.async_to_streamed_response_wrapper(skills.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(skills.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(skills.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(skills.delete)

    @cached_property
    def versions(self) -> resources.beta.skills.AsyncVersionsWithStreamingResponse:
        """The immutable versions of a skill."""
        return resources.beta.skills.AsyncVersionsWithStreamingResponse(self._skills.versions)
