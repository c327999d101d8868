# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import beta_organization_analytics_users as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]


class Users(SyncAPIResource):
    """The activity of each user."""

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return UsersWithStreamingResponse(self)

    def list(
        self,
        *,
        date: Union[str, Omit] = omit,
        ending_date: Union[str, Omit] = omit,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        group_by: Union[List[beta_organization_types.BetaAnalyticsUserGroupBy], Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[beta_organization_types.BetaAnalyticsOrder, Omit] = omit,
        order_by: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        starting_date: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaAnalyticsUserActivity]:
        """List the activity of users, by product.

        Messages, sessions and what came of them are counted for each user, or for each RBAC group if the rows
        are grouped. Give either one `date` or a range of days.

        Args:
            date: Day to report on, instead of a range of days.
            ending_date: Day on which the range to report on ends.
            filter: Condition that the rows must meet; several may be given.
            group_by: `rbac_group_id`, for rows by RBAC group instead of by user.
            limit: Page size: how many items one page holds at most.
            order: Direction of sorting: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the rows by.
            page: Cursor of the page to return: `next_page` of the page before it.
            starting_date: Day on which the range to report on starts.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            date=date,
            ending_date=ending_date,
            filter=filter,
            group_by=group_by,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            starting_date=starting_date,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaAnalyticsUserActivity,
            SyncPageCursor[beta_organization_types.BetaAnalyticsUserActivity],
            options,
        )


class AsyncUsers(AsyncAPIResource):
    """The activity of each user."""

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        date: Union[str, Omit] = omit,
        ending_date: Union[str, Omit] = omit,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        group_by: Union[List[beta_organization_types.BetaAnalyticsUserGroupBy], Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[beta_organization_types.BetaAnalyticsOrder, Omit] = omit,
        order_by: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        starting_date: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaAnalyticsUserActivity,
        AsyncPageCursor[beta_organization_types.BetaAnalyticsUserActivity],
    ]:
        """List the activity of users, by product.

        Messages, sessions and what came of them are counted for each user, or for each RBAC group if the rows
        are grouped. Give either one `date` or a range of days.

        Args:
            date: Day to report on, instead of a range of days.
            ending_date: Day on which the range to report on ends.
            filter: Condition that the rows must meet; several may be given.
            group_by: `rbac_group_id`, for rows by RBAC group instead of by user.
            limit: Page size: how many items one page holds at most.
            order: Direction of sorting: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the rows by.
            page: Cursor of the page to return: `next_page` of the page before it.
            starting_date: Day on which the range to report on starts.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            date=date,
            ending_date=ending_date,
            filter=filter,
            group_by=group_by,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            starting_date=starting_date,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaAnalyticsUserActivity,
            AsyncPageCursor[beta_organization_types.BetaAnalyticsUserActivity],
            options,
        )


class UsersWithRawResponse:
    """`Users` with raw responses."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.list: Final = _sync.to_raw_response_wrapper(users.list)


class UsersWithStreamingResponse:
    """`Users` with streamed responses."""

    def __init__(self, users: Users) -> None:
        self._users = users
        self.list: Final = _sync.to_streamed_response_wrapper(users.list)


class AsyncUsersWithRawResponse:
    """`AsyncUsers` with raw responses."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.list: Final = _async.async_to_raw_response_wrapper(users.list)


class AsyncUsersWithStreamingResponse:
    """`AsyncUsers` with streamed responses."""

    def __init__(self, users: AsyncUsers) -> None:
        self._users = users
        self.list: Final = _async.async_to_streamed_response_wrapper(users.list)
