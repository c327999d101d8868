# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_workspaces_members as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types
from anthropic.types.organization import workspaces as organization_workspaces_types

__all__ = [
    "AsyncMembers",
    "AsyncMembersWithRawResponse",
    "AsyncMembersWithStreamingResponse",
    "Members",
    "MembersWithRawResponse",
    "MembersWithStreamingResponse",
]


class Members(SyncAPIResource):
    """Say which users work in a workspace, and in which role."""

    @cached_property
    def with_raw_response(self) -> MembersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return MembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MembersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return MembersWithStreamingResponse(self)

    def retrieve(
        self,
        user_id: str,
        *,
        workspace_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.WorkspaceMember:
        """Fetch the membership of a user in a workspace.

        Args:
            user_id: ID of the user.
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_id=user_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.WorkspaceMember, options)

    def update(
        self,
        user_id: str,
        *,
        workspace_id: str,
        workspace_role: organization_types.WorkspaceRole,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.WorkspaceMember:
        """Change the role of a user in a workspace.

        Args:
            user_id: ID of the user.
            workspace_id: ID of the workspace.
            workspace_role: New role of the user in the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_id=user_id,
            workspace_id=workspace_id,
            workspace_role=workspace_role,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.WorkspaceMember, options)

    def list(
        self,
        workspace_id: str,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[organization_types.WorkspaceMember]:
        """List the members of a workspace, page by page.

        Args:
            workspace_id: ID of the workspace.
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            limit: Page size, from 1 to 1000.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            workspace_id=workspace_id,
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.WorkspaceMember, SyncPage[organization_types.WorkspaceMember], options
        )

    def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: organization_types.NoBillingWorkspaceRole,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.WorkspaceMember:
        """Add a user to a workspace.

        Args:
            workspace_id: ID of the workspace.
            user_id: ID of the user to add, who must be in the organization.
            workspace_role: Role of the user in the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            workspace_id=workspace_id,
            user_id=user_id,
            workspace_role=workspace_role,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.WorkspaceMember, options)

    def remove(
        self,
        user_id: str,
        *,
        workspace_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_workspaces_types.MemberRemoveResponse:
        """Remove a user from a workspace.

        The user remains in the organization.

        Args:
            user_id: ID of the user.
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            user_id=user_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(organization_workspaces_types.MemberRemoveResponse, options)


class AsyncMembers(AsyncAPIResource):
    """Say which users work in a workspace, and in which role."""

    @cached_property
    def with_raw_response(self) -> AsyncMembersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncMembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMembersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncMembersWithStreamingResponse(self)

    async def retrieve(
        self,
        user_id: str,
        *,
        workspace_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.WorkspaceMember:
        """Fetch the membership of a user in a workspace.

        Args:
            user_id: ID of the user.
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_id=user_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.WorkspaceMember, options)

    async def update(
        self,
        user_id: str,
        *,
        workspace_id: str,
        workspace_role: organization_types.WorkspaceRole,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.WorkspaceMember:
        """Change the role of a user in a workspace.

        Args:
            user_id: ID of the user.
            workspace_id: ID of the workspace.
            workspace_role: New role of the user in the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_id=user_id,
            workspace_id=workspace_id,
            workspace_role=workspace_role,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.WorkspaceMember, options)

    def list(
        self,
        workspace_id: str,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.WorkspaceMember, AsyncPage[organization_types.WorkspaceMember]]:
        """List the members of a workspace, page by page.

        Args:
            workspace_id: ID of the workspace.
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            limit: Page size, from 1 to 1000.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            workspace_id=workspace_id,
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.WorkspaceMember, AsyncPage[organization_types.WorkspaceMember], options
        )

    async def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: organization_types.NoBillingWorkspaceRole,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.WorkspaceMember:
        """Add a user to a workspace.

        Args:
            workspace_id: ID of the workspace.
            user_id: ID of the user to add, who must be in the organization.
            workspace_role: Role of the user in the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            workspace_id=workspace_id,
            user_id=user_id,
            workspace_role=workspace_role,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.WorkspaceMember, options)

    async def remove(
        self,
        user_id: str,
        *,
        workspace_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_workspaces_types.MemberRemoveResponse:
        """Remove a user from a workspace.

        The user remains in the organization.

        Args:
            user_id: ID of the user.
            workspace_id: ID of the workspace.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            user_id=user_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            organization_workspaces_types.MemberRemoveResponse, options
        )


class MembersWithRawResponse:
    """`Members` with raw responses."""

    def __init__(self, members: Members) -> None:
        self._members = members
        self.retrieve: Final = _sync.to_raw_response_wrapper(members.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(members.update)
        self.list: Final = _sync.to_raw_response_wrapper(members.list)
        self.add: Final = _sync.to_raw_response_wrapper(members.add)
        self.remove: Final = _sync.to_raw_response_wrapper(members.remove)


class MembersWithStreamingResponse:
    """`Members` with streamed responses."""

    def __init__(self, members: Members) -> None:
        self._members = members
        self.retrieve: Final = _sync.to_streamed_response_wrapper(members.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(members.update)
        self.list: Final = _sync.to_streamed_response_wrapper(members.list)
        self.add: Final = _sync.to_streamed_response_wrapper(members.add)
        self.remove: Final = _sync.to_streamed_response_wrapper(members.remove)


class AsyncMembersWithRawResponse:
    """`AsyncMembers` with raw responses."""

    def __init__(self, members: AsyncMembers) -> None:
        self._members = members
        self.retrieve: Final = _async.async_to_raw_response_wrapper(members.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(members.update)
        self.list: Final = _async.async_to_raw_response_wrapper(members.list)
        self.add: Final = _async.async_to_raw_response_wrapper(members.add)
        self.remove: Final = _async.async_to_raw_response_wrapper(members.remove)


class AsyncMembersWithStreamingResponse:
    """`AsyncMembers` with streamed responses."""

    def __init__(self, members: AsyncMembers) -> None:
        self._members = members
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(members.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(members.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(members.list)
        self.add: Final = _async.async_to_streamed_response_wrapper(members.add)
        self.remove: Final = _async.async_to_streamed_response_wrapper(members.remove)
