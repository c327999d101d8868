# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_analytics_connectors as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "AsyncConnectors",
    "AsyncConnectorsWithRawResponse",
    "AsyncConnectorsWithStreamingResponse",
    "Connectors",
    "ConnectorsWithRawResponse",
    "ConnectorsWithStreamingResponse",
]


class Connectors(SyncAPIResource):
    """How connectors were used."""

    @cached_property
    def with_raw_response(self) -> ConnectorsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ConnectorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConnectorsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ConnectorsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: Union[str, Omit] = omit,
        ending_date: Union[str, Omit] = omit,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        group_by: Union[List[organization_types.AnalyticsConnectorGroupBy], Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[organization_types.AnalyticsOrder, Omit] = omit,
        order_by: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        starting_date: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_types.AnalyticsConnectorActivity]:
        """List the use of connectors, by product.

        Users, conversations and sessions are counted for each connector. Give either one `date` or a range of
        days.

        Args:
            date: Day to report on, instead of a range of days.
            ending_date: Day on which the range to report on ends.
            filter: Condition that the rows must meet; several may be given.
            group_by: What to break the figures down by; several may be given.
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
            organization_types.AnalyticsConnectorActivity,
            SyncPageCursor[organization_types.AnalyticsConnectorActivity],
            options,
        )


class AsyncConnectors(AsyncAPIResource):
    """How connectors were used."""

    @cached_property
    def with_raw_response(self) -> AsyncConnectorsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncConnectorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConnectorsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncConnectorsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: Union[str, Omit] = omit,
        ending_date: Union[str, Omit] = omit,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        group_by: Union[List[organization_types.AnalyticsConnectorGroupBy], Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[organization_types.AnalyticsOrder, Omit] = omit,
        order_by: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        starting_date: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_types.AnalyticsConnectorActivity,
        AsyncPageCursor[organization_types.AnalyticsConnectorActivity],
    ]:
        """List the use of connectors, by product.

        Users, conversations and sessions are counted for each connector. Give either one `date` or a range of
        days.

        Args:
            date: Day to report on, instead of a range of days.
            ending_date: Day on which the range to report on ends.
            filter: Condition that the rows must meet; several may be given.
            group_by: What to break the figures down by; several may be given.
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
            organization_types.AnalyticsConnectorActivity,
            AsyncPageCursor[organization_types.AnalyticsConnectorActivity],
            options,
        )


class ConnectorsWithRawResponse:
    """`Connectors` with raw responses."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors
        self.list: Final = _sync.to_raw_response_wrapper(connectors.list)


class ConnectorsWithStreamingResponse:
    """`Connectors` with streamed responses."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors
        self.list: Final = _sync.to_streamed_response_wrapper(connectors.list)


class AsyncConnectorsWithRawResponse:
    """`AsyncConnectors` with raw responses."""

    def __init__(self, connectors: AsyncConnectors) -> None:
        self._connectors = connectors
        self.list: Final = _async.async_to_raw_response_wrapper(connectors.list)


class AsyncConnectorsWithStreamingResponse:
    """`AsyncConnectors` with streamed responses."""

    def __init__(self, connectors: AsyncConnectors) -> None:
        self._connectors = connectors
        self.list: Final = _async.async_to_streamed_response_wrapper(connectors.list)
