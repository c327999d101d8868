# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import beta_organization_rate_limits as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncRateLimits",
    "AsyncRateLimitsWithRawResponse",
    "AsyncRateLimitsWithStreamingResponse",
    "RateLimits",
    "RateLimitsWithRawResponse",
    "RateLimitsWithStreamingResponse",
]


class RateLimits(SyncAPIResource):
    """The rate limits of the organization."""

    @cached_property
    def with_raw_response(self) -> RateLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RateLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        group_type: Union[
            Literal["batch", "files", "model_group", "skills", "token_count", "web_search"], Omit
        ] = omit,
        limit: Union[int, Omit] = omit,
        model: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaOrganizationRateLimit]:
        """List the rate limits of the organization, page by page.

        Args:
            group_type: Only limits of this kind of group.
            limit: Page size, from 1 to 1000.
            model: Only limits that apply to this model.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            group_type=group_type,
            limit=limit,
            model=model,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaOrganizationRateLimit,
            SyncPageCursor[beta_organization_types.BetaOrganizationRateLimit],
            options,
        )


class AsyncRateLimits(AsyncAPIResource):
    """The rate limits of the organization."""

    @cached_property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRateLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRateLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        group_type: Union[
            Literal["batch", "files", "model_group", "skills", "token_count", "web_search"], Omit
        ] = omit,
        limit: Union[int, Omit] = omit,
        model: Union[str, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaOrganizationRateLimit,
        AsyncPageCursor[beta_organization_types.BetaOrganizationRateLimit],
    ]:
        """List the rate limits of the organization, page by page.

        Args:
            group_type: Only limits of this kind of group.
            limit: Page size, from 1 to 1000.
            model: Only limits that apply to this model.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            group_type=group_type,
            limit=limit,
            model=model,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaOrganizationRateLimit,
            AsyncPageCursor[beta_organization_types.BetaOrganizationRateLimit],
            options,
        )


class RateLimitsWithRawResponse:
    """`RateLimits` with raw responses."""

    def __init__(self, rate_limits: RateLimits) -> None:
        self._rate_limits = rate_limits
        self.list: Final = _sync.to_raw_response_wrapper(rate_limits.list)


class RateLimitsWithStreamingResponse:
    """`RateLimits` with streamed responses."""

    def __init__(self, rate_limits: RateLimits) -> None:
        self._rate_limits = rate_limits
        self.list: Final = _sync.to_streamed_response_wrapper(rate_limits.list)


class AsyncRateLimitsWithRawResponse:
    """`AsyncRateLimits` with raw responses."""

    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self._rate_limits = rate_limits
        self.list: Final = _async.async_to_raw_response_wrapper(rate_limits.list)


class AsyncRateLimitsWithStreamingResponse:
    """`AsyncRateLimits` with streamed responses."""

    def __init__(self, rate_limits: AsyncRateLimits) -> None:
        self._rate_limits = rate_limits
        self.list: Final = _async.async_to_streamed_response_wrapper(rate_limits.list)
