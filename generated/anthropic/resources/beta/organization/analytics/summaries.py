# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import beta_organization_analytics_summaries as _api
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
    "AsyncSummaries",
    "AsyncSummariesWithRawResponse",
    "AsyncSummariesWithStreamingResponse",
    "Summaries",
    "SummariesWithRawResponse",
    "SummariesWithStreamingResponse",
]


class Summaries(SyncAPIResource):
    """The activity of the whole organization, by day."""

    @cached_property
    def with_raw_response(self) -> SummariesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SummariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SummariesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_date: str,
        ending_date: Union[str, Omit] = omit,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaAnalyticsSingleDayActivitySummary]:
        """List daily summaries of the activity in the organization.

        Each one gives the active users of a day and of the week and month that belong to it, over all
        products and by product.

        Args:
            starting_date: Day on which the range to report on starts.
            ending_date: Day on which the range to report on ends.
            filter: Condition that the rows must meet; several may be given.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            starting_date=starting_date,
            ending_date=ending_date,
            filter=filter,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaAnalyticsSingleDayActivitySummary,
            SyncPageCursor[beta_organization_types.BetaAnalyticsSingleDayActivitySummary],
            options,
        )


class AsyncSummaries(AsyncAPIResource):
    """The activity of the whole organization, by day."""

    @cached_property
    def with_raw_response(self) -> AsyncSummariesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSummariesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSummariesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_date: str,
        ending_date: Union[str, Omit] = omit,
        filter: Union[SequenceNotStr[str], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaAnalyticsSingleDayActivitySummary,
        AsyncPageCursor[beta_organization_types.BetaAnalyticsSingleDayActivitySummary],
    ]:
        """List daily summaries of the activity in the organization.

        Each one gives the active users of a day and of the week and month that belong to it, over all
        products and by product.

        Args:
            starting_date: Day on which the range to report on starts.
            ending_date: Day on which the range to report on ends.
            filter: Condition that the rows must meet; several may be given.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            starting_date=starting_date,
            ending_date=ending_date,
            filter=filter,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaAnalyticsSingleDayActivitySummary,
            AsyncPageCursor[beta_organization_types.BetaAnalyticsSingleDayActivitySummary],
            options,
        )


class SummariesWithRawResponse:
    """`Summaries` with raw responses."""

    def __init__(self, summaries: Summaries) -> None:
        self._summaries = summaries
        self.list: Final = _sync.to_raw_response_wrapper(summaries.list)


class SummariesWithStreamingResponse:
    """`Summaries` with streamed responses."""

    def __init__(self, summaries: Summaries) -> None:
        self._summaries = summaries
        self.list: Final = _sync.to_streamed_response_wrapper(summaries.list)


class AsyncSummariesWithRawResponse:
    """`AsyncSummaries` with raw responses."""

    def __init__(self, summaries: AsyncSummaries) -> None:
        self._summaries = summaries
        self.list: Final = _async.async_to_raw_response_wrapper(summaries.list)


class AsyncSummariesWithStreamingResponse:
    """`AsyncSummaries` with streamed responses."""

    def __init__(self, summaries: AsyncSummaries) -> None:
        self._summaries = summaries
        self.list: Final = _async.async_to_streamed_response_wrapper(summaries.list)
