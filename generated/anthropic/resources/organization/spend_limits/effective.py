# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_spend_limits_effective as _api
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
    "AsyncEffective",
    "AsyncEffectiveWithRawResponse",
    "AsyncEffectiveWithStreamingResponse",
    "Effective",
    "EffectiveWithRawResponse",
    "EffectiveWithStreamingResponse",
]


class Effective(SyncAPIResource):
    """The limits that apply, wherever they were set."""

    @cached_property
    def with_raw_response(self) -> EffectiveWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return EffectiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EffectiveWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return EffectiveWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        period: Union[List[organization_types.SpendLimitPeriod], Omit] = omit,
        user_ids: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_types.SpendSummary]:
        """List the spend limits in effect, with what has been spent.

        A limit can be set for the user alone or come from a wider scope, such as a group or the organization;
        `source` tells which.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            period: Only limits over this period; several may be given.
            user_ids: Only limits of the users with these IDs; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            period=period,
            user_ids=user_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.SpendSummary, SyncPageCursor[organization_types.SpendSummary], options
        )


class AsyncEffective(AsyncAPIResource):
    """The limits that apply, wherever they were set."""

    @cached_property
    def with_raw_response(self) -> AsyncEffectiveWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncEffectiveWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEffectiveWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncEffectiveWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        period: Union[List[organization_types.SpendLimitPeriod], Omit] = omit,
        user_ids: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.SpendSummary, AsyncPageCursor[organization_types.SpendSummary]]:
        """List the spend limits in effect, with what has been spent.

        A limit can be set for the user alone or come from a wider scope, such as a group or the organization;
        `source` tells which.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            period: Only limits over this period; several may be given.
            user_ids: Only limits of the users with these IDs; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            period=period,
            user_ids=user_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.SpendSummary, AsyncPageCursor[organization_types.SpendSummary], options
        )


class EffectiveWithRawResponse:
    """`Effective` with raw responses."""

    def __init__(self, effective: Effective) -> None:
        self._effective = effective
        self.list: Final = _sync.to_raw_response_wrapper(effective.list)


class EffectiveWithStreamingResponse:
    """`Effective` with streamed responses."""

    def __init__(self, effective: Effective) -> None:
        self._effective = effective
        self.list: Final = _sync.to_streamed_response_wrapper(effective.list)


class AsyncEffectiveWithRawResponse:
    """`AsyncEffective` with raw responses."""

    def __init__(self, effective: AsyncEffective) -> None:
        self._effective = effective
        self.list: Final = _async.async_to_raw_response_wrapper(effective.list)


class AsyncEffectiveWithStreamingResponse:
    """`AsyncEffective` with streamed responses."""

    def __init__(self, effective: AsyncEffective) -> None:
        self._effective = effective
        self.list: Final = _async.async_to_streamed_response_wrapper(effective.list)
