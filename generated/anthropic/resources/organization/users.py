# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_users as _api
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
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]


class Users(SyncAPIResource):
    """The people of an organization and their roles."""

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return UsersWithStreamingResponse(self)

    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationUser:
        """Fetch a user of the organization.

        Args:
            user_id: ID of the user.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.OrganizationUser, options)

    def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationUser:
        """Change the role of a user in the organization.

        Args:
            user_id: ID of the user.
            role: New role of the user in the organization. Administrators cannot be made this way.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_id=user_id,
            role=role,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.OrganizationUser, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        email: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        roles: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[organization_types.OrganizationUser]:
        """List the users of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            email: Only the user with this email address.
            limit: Page size, from 1 to 1000.
            roles: Only users with these roles; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.OrganizationUser, SyncPage[organization_types.OrganizationUser], options
        )

    def remove(
        self,
        user_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.UserRemoveResponse:
        """Remove a user from the organization.

        Args:
            user_id: ID of the user.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(organization_types.UserRemoveResponse, options)


class AsyncUsers(AsyncAPIResource):
    """The people of an organization and their roles."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncUsersWithStreamingResponse(self)

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationUser:
        """Fetch a user of the organization.

        Args:
            user_id: ID of the user.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.OrganizationUser, options)

    async def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationUser:
        """Change the role of a user in the organization.

        Args:
            user_id: ID of the user.
            role: New role of the user in the organization. Administrators cannot be made this way.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_id=user_id,
            role=role,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.OrganizationUser, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        email: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        roles: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.OrganizationUser, AsyncPage[organization_types.OrganizationUser]]:
        """List the users of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            email: Only the user with this email address.
            limit: Page size, from 1 to 1000.
            roles: Only users with these roles; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.OrganizationUser, AsyncPage[organization_types.OrganizationUser], options
        )

    async def remove(
        self,
        user_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.UserRemoveResponse:
        """Remove a user from the organization.

        Args:
            user_id: ID of the user.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(organization_types.UserRemoveResponse, options)


class UsersWithRawResponse:
    """`Users` with raw responses."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.retrieve: Final = _sync.to_raw_response_wrapper(users.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(users.update)
        self.list: Final = _sync.to_raw_response_wrapper(users.list)
        self.remove: Final = _sync.to_raw_response_wrapper(users.remove)


class UsersWithStreamingResponse:
    """`Users` with streamed responses."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.retrieve: Final = _sync.to_streamed_response_wrapper(users.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(users.update)
        self.list: Final = _sync.to_streamed_response_wrapper(users.list)
        self.remove: Final = _sync.to_streamed_response_wrapper(users.remove)


class AsyncUsersWithRawResponse:
    """`AsyncUsers` with raw responses."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.retrieve: Final = _async.async_to_raw_response_wrapper(users.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(users.update)
        self.list: Final = _async.async_to_raw_response_wrapper(users.list)
        self.remove: Final = _async.async_to_raw_response_wrapper(users.remove)


class AsyncUsersWithStreamingResponse:
    """`AsyncUsers` with streamed responses."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(users.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(users.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(users.list)
        self.remove: Final = _async.async_to_streamed_response_wrapper(users.remove)
