# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic._api import organization_workspaces as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]


class Workspaces(SyncAPIResource):
    """Divide an organization into workspaces, each with its own keys, limits and data."""

    @cached_property
    def members(self) -> resources.organization.workspaces.Members:
        """Say which users work in a workspace, and in which role."""
        return resources.organization.workspaces.Members(self._client)

    @cached_property
    def rate_limits(self) -> resources.organization.workspaces.RateLimits:
        """The rate limits of a workspace."""
        return resources.organization.workspaces.RateLimits(self._client)

    @cached_property
    def service_accounts(self) -> resources.organization.workspaces.ServiceAccounts:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.organization.workspaces.ServiceAccounts(self._client)

    @cached_property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return WorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return WorkspacesWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        data_residency: Union[organization_types.DataResidencyCreateConfigParam, None, Omit] = omit,
        display_color: Union[str, None, Omit] = omit,
        external_key_id: Union[str, None, Omit] = omit,
        tags: Union[Dict[str, str], None, Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Create a workspace.

        A workspace keeps API keys, members, limits and data apart from those of other workspaces.

        Args:
            name: Name of the workspace.
            data_residency: Where data of the workspace is kept and where models run for it. Defaults apply
                when left out or null.
            display_color: Colour in which the workspace is shown. One is chosen when left out or null.
            external_key_id: ID of the external key that data of the workspace is encrypted with; none when
                left out or null.
            tags: Tags of your own, as names with their values; none when left out or null.
            user_profile_id: ID of the user profile that the workspace belongs to; none when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            tags=tags,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.Workspace, options)

    def retrieve(
        self,
        workspace_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Fetch a workspace.

        Args:
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.Workspace, options)

    def update(
        self,
        workspace_id: str,
        *,
        data_residency: Union[organization_types.DataResidencyUpdateConfigParam, None, Omit] = omit,
        display_color: Union[str, Omit] = omit,
        external_key_id: Union[str, Omit] = omit,
        name: Union[str, Omit] = omit,
        tags: Union[Dict[str, Optional[str]], None, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Change a workspace.

        Args:
            workspace_id: ID of the workspace.
            data_residency: New settings for where models run for the workspace. Unchanged when left out or
                null.
            display_color: New colour in which the workspace is shown. Unchanged when left out.
            external_key_id: ID of the external key that data of the workspace is encrypted with. Unchanged
                when left out.
            name: New name of the workspace. Unchanged when left out.
            tags: Tags to set, as names with their values; a value of null removes the tag.
            user_profile_id: ID of the user profile that the workspace belongs to. Unchanged when left out.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            workspace_id=workspace_id,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            name=name,
            tags=tags,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.Workspace, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        ids: Union[SequenceNotStr[str], Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        include_default: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[organization_types.Workspace]:
        """List the workspaces of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            ids: Only the workspaces with these IDs; several may be given.
            include_archived: Whether archived workspaces are included.
            include_default: Whether the default workspace of the organization is included.
            limit: Page size: how many items one page holds at most.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            include_archived=include_archived,
            include_default=include_default,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.Workspace, SyncPage[organization_types.Workspace], options
        )

    def archive(
        self,
        workspace_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Archive a workspace.

        An archived workspace can no longer be used, nor can its API keys. Archiving cannot be undone.

        Args:
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.Workspace, options)


class AsyncWorkspaces(AsyncAPIResource):
    """Divide an organization into workspaces, each with its own keys, limits and data."""

    @cached_property
    def members(self) -> resources.organization.workspaces.AsyncMembers:
        """Say which users work in a workspace, and in which role."""
        return resources.organization.workspaces.AsyncMembers(self._client)

    @cached_property
    def rate_limits(self) -> resources.organization.workspaces.AsyncRateLimits:
        """The rate limits of a workspace."""
        return resources.organization.workspaces.AsyncRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> resources.organization.workspaces.AsyncServiceAccounts:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.organization.workspaces.AsyncServiceAccounts(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncWorkspacesWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        data_residency: Union[organization_types.DataResidencyCreateConfigParam, None, Omit] = omit,
        display_color: Union[str, None, Omit] = omit,
        external_key_id: Union[str, None, Omit] = omit,
        tags: Union[Dict[str, str], None, Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Create a workspace.

        A workspace keeps API keys, members, limits and data apart from those of other workspaces.

        Args:
            name: Name of the workspace.
            data_residency: Where data of the workspace is kept and where models run for it. Defaults apply
                when left out or null.
            display_color: Colour in which the workspace is shown. One is chosen when left out or null.
            external_key_id: ID of the external key that data of the workspace is encrypted with; none when
                left out or null.
            tags: Tags of your own, as names with their values; none when left out or null.
            user_profile_id: ID of the user profile that the workspace belongs to; none when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            tags=tags,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.Workspace, options)

    async def retrieve(
        self,
        workspace_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Fetch a workspace.

        Args:
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.Workspace, options)

    async def update(
        self,
        workspace_id: str,
        *,
        data_residency: Union[organization_types.DataResidencyUpdateConfigParam, None, Omit] = omit,
        display_color: Union[str, Omit] = omit,
        external_key_id: Union[str, Omit] = omit,
        name: Union[str, Omit] = omit,
        tags: Union[Dict[str, Optional[str]], None, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Change a workspace.

        Args:
            workspace_id: ID of the workspace.
            data_residency: New settings for where models run for the workspace. Unchanged when left out or
                null.
            display_color: New colour in which the workspace is shown. Unchanged when left out.
            external_key_id: ID of the external key that data of the workspace is encrypted with. Unchanged
                when left out.
            name: New name of the workspace. Unchanged when left out.
            tags: Tags to set, as names with their values; a value of null removes the tag.
            user_profile_id: ID of the user profile that the workspace belongs to. Unchanged when left out.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            workspace_id=workspace_id,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            name=name,
            tags=tags,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.Workspace, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        ids: Union[SequenceNotStr[str], Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        include_default: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.Workspace, AsyncPage[organization_types.Workspace]]:
        """List the workspaces of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            ids: Only the workspaces with these IDs; several may be given.
            include_archived: Whether archived workspaces are included.
            include_default: Whether the default workspace of the organization is included.
            limit: Page size: how many items one page holds at most.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            include_archived=include_archived,
            include_default=include_default,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.Workspace, AsyncPage[organization_types.Workspace], options
        )

    async def archive(
        self,
        workspace_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.Workspace:
        """Archive a workspace.

        An archived workspace can no longer be used, nor can its API keys. Archiving cannot be undone.

        Args:
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.Workspace, options)


class WorkspacesWithRawResponse:
    """`Workspaces` with raw responses."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _sync.to_raw_response_wrapper(workspaces.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(workspaces.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(workspaces.update)
        self.list: Final = _sync.to_raw_response_wrapper(workspaces.list)
        self.archive: Final = _sync.to_raw_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.organization.workspaces.MembersWithRawResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.organization.workspaces.MembersWithRawResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.organization.workspaces.RateLimitsWithRawResponse:
        """The rate limits of a workspace."""
        return resources.organization.workspaces.RateLimitsWithRawResponse(self._workspaces.rate_limits)

    @cached_property
    def service_accounts(self) -> resources.organization.workspaces.ServiceAccountsWithRawResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.organization.workspaces.ServiceAccountsWithRawResponse(
            self._workspaces.service_accounts
        )


class WorkspacesWithStreamingResponse:
    """`Workspaces` with streamed responses."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _sync.to_streamed_response_wrapper(workspaces.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(workspaces.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(workspaces.update)
        self.list: Final = _sync.to_streamed_response_wrapper(workspaces.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.organization.workspaces.MembersWithStreamingResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.organization.workspaces.MembersWithStreamingResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.organization.workspaces.RateLimitsWithStreamingResponse:
        """The rate limits of a workspace."""
        return resources.organization.workspaces.RateLimitsWithStreamingResponse(self._workspaces.rate_limits)

    @cached_property
    def service_accounts(self) -> resources.organization.workspaces.ServiceAccountsWithStreamingResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.organization.workspaces.ServiceAccountsWithStreamingResponse(
            self._workspaces.service_accounts
        )


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces` with raw responses."""

    def __init__(self, workspaces: AsyncWorkspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _async.async_to_raw_response_wrapper(workspaces.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(workspaces.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(workspaces.update)
        self.list: Final = _async.async_to_raw_response_wrapper(workspaces.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.organization.workspaces.AsyncMembersWithRawResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.organization.workspaces.AsyncMembersWithRawResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.organization.workspaces.AsyncRateLimitsWithRawResponse:
        """The rate limits of a workspace."""
        return resources.organization.workspaces.AsyncRateLimitsWithRawResponse(self._workspaces.rate_limits)

    @cached_property
    def service_accounts(self) -> resources.organization.workspaces.AsyncServiceAccountsWithRawResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.organization.workspaces.AsyncServiceAccountsWithRawResponse(
            self._workspaces.service_accounts
        )


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces` with streamed responses."""

    def __init__(self, workspaces: AsyncWorkspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _async.async_to_streamed_response_wrapper(workspaces.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(workspaces.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(workspaces.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(workspaces.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.organization.workspaces.AsyncMembersWithStreamingResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.organization.workspaces.AsyncMembersWithStreamingResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.organization.workspaces.AsyncRateLimitsWithStreamingResponse:
        """The rate limits of a workspace."""
        return resources.organization.workspaces.AsyncRateLimitsWithStreamingResponse(
            self._workspaces.rate_limits
        )

    @cached_property
    def service_accounts(self) -> resources.organization.workspaces.AsyncServiceAccountsWithStreamingResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.organization.workspaces.AsyncServiceAccountsWithStreamingResponse(
            self._workspaces.service_accounts
        )
