# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic._api import organization_rbac_groups as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "AsyncRBACGroups",
    "AsyncRBACGroupsWithRawResponse",
    "AsyncRBACGroupsWithStreamingResponse",
    "RBACGroups",
    "RBACGroupsWithRawResponse",
    "RBACGroupsWithStreamingResponse",
]


class RBACGroups(SyncAPIResource):
    """Groups of users, to which roles are granted."""

    @cached_property
    def members(self) -> resources.organization.rbac_groups.Members:
        """The users of a group."""
        return resources.organization.rbac_groups.Members(self._client)

    @cached_property
    def with_raw_response(self) -> RBACGroupsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RBACGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RBACGroupsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RBACGroupsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACGroup:
        """Create an RBAC group.

        RBAC is role-based access control: members of the group get the permissions of its roles.

        Args:
            name: Name of the group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.RBACGroup, options)

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACGroup:
        """Fetch an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            rbac_group_id=rbac_group_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.RBACGroup, options)

    def update(
        self,
        rbac_group_id: str,
        *,
        name: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACGroup:
        """Rename an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            name: New name of the group; unchanged when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            rbac_group_id=rbac_group_id,
            name=name,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.RBACGroup, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_types.RBACGroup]:
        """List the RBAC groups of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.RBACGroup, SyncPageCursor[organization_types.RBACGroup], options
        )

    def delete(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.DeletedRBACGroup:
        """Delete an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            rbac_group_id=rbac_group_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(organization_types.DeletedRBACGroup, options)


class AsyncRBACGroups(AsyncAPIResource):
    """Groups of users, to which roles are granted."""

    @cached_property
    def members(self) -> resources.organization.rbac_groups.AsyncMembers:
        """The users of a group."""
        return resources.organization.rbac_groups.AsyncMembers(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRBACGroupsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRBACGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRBACGroupsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRBACGroupsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACGroup:
        """Create an RBAC group.

        RBAC is role-based access control: members of the group get the permissions of its roles.

        Args:
            name: Name of the group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.RBACGroup, options)

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACGroup:
        """Fetch an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            rbac_group_id=rbac_group_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.RBACGroup, options)

    async def update(
        self,
        rbac_group_id: str,
        *,
        name: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACGroup:
        """Rename an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            name: New name of the group; unchanged when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            rbac_group_id=rbac_group_id,
            name=name,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.RBACGroup, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.RBACGroup, AsyncPageCursor[organization_types.RBACGroup]]:
        """List the RBAC groups of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.RBACGroup, AsyncPageCursor[organization_types.RBACGroup], options
        )

    async def delete(
        self,
        rbac_group_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.DeletedRBACGroup:
        """Delete an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            rbac_group_id=rbac_group_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(organization_types.DeletedRBACGroup, options)


class RBACGroupsWithRawResponse:
    """`RBACGroups` with raw responses."""

    def __init__(self, rbac_groups: RBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.create: Final = _sync.to_raw_response_wrapper(rbac_groups.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(rbac_groups.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(rbac_groups.update)
        self.list: Final = _sync.to_raw_response_wrapper(rbac_groups.list)
        self.delete: Final = _sync.to_raw_response_wrapper(rbac_groups.delete)

    @cached_property
    def members(self) -> resources.organization.rbac_groups.MembersWithRawResponse:
        """The users of a group."""
        return resources.organization.rbac_groups.MembersWithRawResponse(self._rbac_groups.members)


class RBACGroupsWithStreamingResponse:
    """`RBACGroups` with streamed responses."""

    def __init__(self, rbac_groups: RBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.create: Final = _sync.to_streamed_response_wrapper(rbac_groups.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(rbac_groups.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(rbac_groups.update)
        self.list: Final = _sync.to_streamed_response_wrapper(rbac_groups.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(rbac_groups.delete)

    @cached_property
    def members(self) -> resources.organization.rbac_groups.MembersWithStreamingResponse:
        """The users of a group."""
        return resources.organization.rbac_groups.MembersWithStreamingResponse(self._rbac_groups.members)


class AsyncRBACGroupsWithRawResponse:
    """`AsyncRBACGroups` with raw responses."""

    def __init__(self, rbac_groups: AsyncRBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.create: Final = _async.async_to_raw_response_wrapper(rbac_groups.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(rbac_groups.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(rbac_groups.update)
        self.list: Final = _async.async_to_raw_response_wrapper(rbac_groups.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(rbac_groups.delete)

    @cached_property
    def members(self) -> resources.organization.rbac_groups.AsyncMembersWithRawResponse:
        """The users of a group."""
        return resources.organization.rbac_groups.AsyncMembersWithRawResponse(self._rbac_groups.members)


class AsyncRBACGroupsWithStreamingResponse:
    """`AsyncRBACGroups` with streamed responses."""

    def __init__(self, rbac_groups: AsyncRBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.create: Final = _async.async_to_streamed_response_wrapper(rbac_groups.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(rbac_groups.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(rbac_groups.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(rbac_groups.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(rbac_groups.delete)

    @cached_property
    def members(self) -> resources.organization.rbac_groups.AsyncMembersWithStreamingResponse:
        """The users of a group."""
        return resources.organization.rbac_groups.AsyncMembersWithStreamingResponse(self._rbac_groups.members)
