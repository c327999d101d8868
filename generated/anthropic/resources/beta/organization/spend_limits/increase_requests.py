# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import beta_organization_spend_limits_increase_requests as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import spend_limits as beta_organization_spend_limits_types

__all__ = [
    "AsyncIncreaseRequests",
    "AsyncIncreaseRequestsWithRawResponse",
    "AsyncIncreaseRequestsWithStreamingResponse",
    "IncreaseRequests",
    "IncreaseRequestsWithRawResponse",
    "IncreaseRequestsWithStreamingResponse",
]


class IncreaseRequests(SyncAPIResource):
    """Requests of users to raise a limit."""

    @cached_property
    def with_raw_response(self) -> IncreaseRequestsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return IncreaseRequestsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> IncreaseRequestsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return IncreaseRequestsWithStreamingResponse(self)

    def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest:
        """Get a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: ID of the request for a higher spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest, options
        )

    def list(
        self,
        *,
        actor_ids: Union[SequenceNotStr[str], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        status: Union[
            List[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequestStatus], Omit
        ] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest]:
        """List the requests for higher spend limits.

        Args:
            actor_ids: Only requests by the actors with these IDs; several may be given.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            status: Only requests with this status; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            actor_ids=actor_ids,
            limit=limit,
            page=page,
            status=status,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest,
            SyncPageCursor[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest],
            options,
        )

    def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: Union[beta_organization_types.BetaSpendLimitPeriod, None, Omit] = omit,
        suppress_notification: Union[bool, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_spend_limits_types.IncreaseRequestApproveResponse:
        """Approve a request for a higher spend limit.

        Sets the limit to the amount given here.

        Args:
            spend_limit_increase_request_id: ID of the request for a higher spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_approve(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            amount=amount,
            period=period,
            suppress_notification=suppress_notification,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_spend_limits_types.IncreaseRequestApproveResponse, options
        )

    def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: Union[bool, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest:
        """Deny a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: ID of the request for a higher spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_deny(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            suppress_notification=suppress_notification,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest, options
        )


class AsyncIncreaseRequests(AsyncAPIResource):
    """Requests of users to raise a limit."""

    @cached_property
    def with_raw_response(self) -> AsyncIncreaseRequestsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncIncreaseRequestsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIncreaseRequestsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncIncreaseRequestsWithStreamingResponse(self)

    async def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest:
        """Get a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: ID of the request for a higher spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest, options
        )

    def list(
        self,
        *,
        actor_ids: Union[SequenceNotStr[str], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        status: Union[
            List[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequestStatus], Omit
        ] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest,
        AsyncPageCursor[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest],
    ]:
        """List the requests for higher spend limits.

        Args:
            actor_ids: Only requests by the actors with these IDs; several may be given.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            status: Only requests with this status; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            actor_ids=actor_ids,
            limit=limit,
            page=page,
            status=status,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest,
            AsyncPageCursor[beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest],
            options,
        )

    async def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: Union[beta_organization_types.BetaSpendLimitPeriod, None, Omit] = omit,
        suppress_notification: Union[bool, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_spend_limits_types.IncreaseRequestApproveResponse:
        """Approve a request for a higher spend limit.

        Sets the limit to the amount given here.

        Args:
            spend_limit_increase_request_id: ID of the request for a higher spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_approve(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            amount=amount,
            period=period,
            suppress_notification=suppress_notification,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_spend_limits_types.IncreaseRequestApproveResponse, options
        )

    async def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: Union[bool, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest:
        """Deny a request for a higher spend limit.

        Args:
            spend_limit_increase_request_id: ID of the request for a higher spend limit.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_deny(
            spend_limit_increase_request_id=spend_limit_increase_request_id,
            suppress_notification=suppress_notification,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_spend_limits_types.BetaSpendLimitIncreaseRequest, options
        )


class IncreaseRequestsWithRawResponse:
    """`IncreaseRequests` with raw responses."""

    def __init__(self, increase_requests: IncreaseRequests) -> None:
        self._increase_requests = increase_requests
        self.retrieve: Final = _sync.to_raw_response_wrapper(increase_requests.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(increase_requests.list)
        self.approve: Final = _sync.to_raw_response_wrapper(increase_requests.approve)
        self.deny: Final = _sync.to_raw_response_wrapper(increase_requests.deny)


class IncreaseRequestsWithStreamingResponse:
    """`IncreaseRequests` with streamed responses."""

    def __init__(self, increase_requests: IncreaseRequests) -> None:
        self._increase_requests = increase_requests
        self.retrieve: Final = _sync.to_streamed_response_wrapper(increase_requests.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(increase_requests.list)
        self.approve: Final = _sync.to_streamed_response_wrapper(increase_requests.approve)
        self.deny: Final = _sync.to_streamed_response_wrapper(increase_requests.deny)


class AsyncIncreaseRequestsWithRawResponse:
    """`AsyncIncreaseRequests` with raw responses."""

    def __init__(self, increase_requests: AsyncIncreaseRequests) -> None:
        self._increase_requests = increase_requests
        self.retrieve: Final = _async.async_to_raw_response_wrapper(increase_requests.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(increase_requests.list)
        self.approve: Final = _async.async_to_raw_response_wrapper(increase_requests.approve)
        self.deny: Final = _async.async_to_raw_response_wrapper(increase_requests.deny)


class AsyncIncreaseRequestsWithStreamingResponse:
    """`AsyncIncreaseRequests` with streamed responses."""

    def __init__(self, increase_requests: AsyncIncreaseRequests) -> None:
        self._increase_requests = increase_requests
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(increase_requests.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(increase_requests.list)
        self.approve: Final = _async.async_to_streamed_response_wrapper(increase_requests.approve)
        self.deny: Final = _async.async_to_streamed_response_wrapper(increase_requests.deny)
