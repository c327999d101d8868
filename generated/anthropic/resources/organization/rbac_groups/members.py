# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_rbac_groups_members as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.organization import rbac_groups as organization_rbac_groups_types

__all__ = [
    "AsyncMembers",
    "AsyncMembersWithRawResponse",
    "AsyncMembersWithStreamingResponse",
    "Members",
    "MembersWithRawResponse",
    "MembersWithStreamingResponse",
]


class Members(SyncAPIResource):
    """The users of a group."""

    @cached_property
    def with_raw_response(self) -> MembersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return MembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MembersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return MembersWithStreamingResponse(self)

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_rbac_groups_types.RBACGroupMember]:
        """List the members of an RBAC group, page by page.

        Args:
            rbac_group_id: ID of the RBAC group.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            rbac_group_id=rbac_group_id,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_rbac_groups_types.RBACGroupMember,
            SyncPageCursor[organization_rbac_groups_types.RBACGroupMember],
            options,
        )

    def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_rbac_groups_types.RBACGroupMember:
        """Add a user to an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            user_id: ID of the user to add.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            rbac_group_id=rbac_group_id,
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_rbac_groups_types.RBACGroupMember, options)

    def remove(
        self,
        user_id: str,
        *,
        rbac_group_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_rbac_groups_types.DeletedRBACGroupMember:
        """Remove a user from an RBAC group.

        Args:
            user_id: ID of the user.
            rbac_group_id: ID of the RBAC group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            user_id=user_id,
            rbac_group_id=rbac_group_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(organization_rbac_groups_types.DeletedRBACGroupMember, options)


class AsyncMembers(AsyncAPIResource):
    """The users of a group."""

    @cached_property
    def with_raw_response(self) -> AsyncMembersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncMembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMembersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncMembersWithStreamingResponse(self)

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_rbac_groups_types.RBACGroupMember,
        AsyncPageCursor[organization_rbac_groups_types.RBACGroupMember],
    ]:
        """List the members of an RBAC group, page by page.

        Args:
            rbac_group_id: ID of the RBAC group.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            rbac_group_id=rbac_group_id,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_rbac_groups_types.RBACGroupMember,
            AsyncPageCursor[organization_rbac_groups_types.RBACGroupMember],
            options,
        )

    async def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_rbac_groups_types.RBACGroupMember:
        """Add a user to an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            user_id: ID of the user to add.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            rbac_group_id=rbac_group_id,
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_rbac_groups_types.RBACGroupMember, options)

    async def remove(
        self,
        user_id: str,
        *,
        rbac_group_id: str,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_rbac_groups_types.DeletedRBACGroupMember:
        """Remove a user from an RBAC group.

        Args:
            user_id: ID of the user.
            rbac_group_id: ID of the RBAC group.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            user_id=user_id,
            rbac_group_id=rbac_group_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            organization_rbac_groups_types.DeletedRBACGroupMember, options
        )


class MembersWithRawResponse:
    """`Members` with raw responses."""

    def __init__(self, members: Members) -> None:
        self._members = members
        self.list: Final = _sync.to_raw_response_wrapper(members.list)
        self.add: Final = _sync.to_raw_response_wrapper(members.add)
        self.remove: Final = _sync.to_raw_response_wrapper(members.remove)


class MembersWithStreamingResponse:
    """`Members` with streamed responses."""

    def __init__(self, members: Members) -> None:
        self._members = members
        self.list: Final = _sync.to_streamed_response_wrapper(members.list)
        self.add: Final = _sync.to_streamed_response_wrapper(members.add)
        self.remove: Final = _sync.to_streamed_response_wrapper(members.remove)


class AsyncMembersWithRawResponse:
    """`AsyncMembers` with raw responses."""

    def __init__(self, members: AsyncMembers) -> None:
        self._members = members
        self.list: Final = _async.async_to_raw_response_wrapper(members.list)
        self.add: Final = _async.async_to_raw_response_wrapper(members.add)
        self.remove: Final = _async.async_to_raw_response_wrapper(members.remove)


class AsyncMembersWithStreamingResponse:
    """`AsyncMembers` with streamed responses."""

    def __init__(self, members: AsyncMembers) -> None:
        self._members = members
        self.list: Final = _async.async_to_streamed_response_wrapper(members.list)
        self.add: Final = _async.async_to_streamed_response_wrapper(members.add)
        self.remove: Final = _async.async_to_streamed_response_wrapper(members.remove)
