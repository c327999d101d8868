# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncSpendLimits",
    "AsyncSpendLimitsWithRawResponse",
    "AsyncSpendLimitsWithStreamingResponse",
    "SpendLimits",
    "SpendLimitsWithRawResponse",
    "SpendLimitsWithStreamingResponse",
]


class SpendLimits(SyncAPIResource):
    """The API's spend limits."""

    @cached_property
    def effective(self) -> resources.organization.spend_limits.Effective:
        """The limits that apply, wherever they were set."""
        return resources.organization.spend_limits.Effective(self._client)

    @cached_property
    def increase_requests(self) -> resources.organization.spend_limits.IncreaseRequests:
        """Requests of users to raise a limit."""
        return resources.organization.spend_limits.IncreaseRequests(self._client)

    @cached_property
    def with_raw_response(self) -> SpendLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SpendLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpendLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SpendLimitsWithStreamingResponse(self)


class AsyncSpendLimits(AsyncAPIResource):
    """The API's spend limits."""

    @cached_property
    def effective(self) -> resources.organization.spend_limits.AsyncEffective:
        """The limits that apply, wherever they were set."""
        return resources.organization.spend_limits.AsyncEffective(self._client)

    @cached_property
    def increase_requests(self) -> resources.organization.spend_limits.AsyncIncreaseRequests:
        """Requests of users to raise a limit."""
        return resources.organization.spend_limits.AsyncIncreaseRequests(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSpendLimitsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSpendLimitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpendLimitsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSpendLimitsWithStreamingResponse(self)


class SpendLimitsWithRawResponse:
    """`SpendLimits` with raw responses."""

    def __init__(self, spend_limits: SpendLimits) -> None:
        self._spend_limits = spend_limits

    @cached_property
    def effective(self) -> resources.organization.spend_limits.EffectiveWithRawResponse:
        """The limits that apply, wherever they were set."""
        return resources.organization.spend_limits.EffectiveWithRawResponse(self._spend_limits.effective)

    @cached_property
    def increase_requests(self) -> resources.organization.spend_limits.IncreaseRequestsWithRawResponse:
        """Requests of users to raise a limit."""
        return resources.organization.spend_limits.IncreaseRequestsWithRawResponse(
            self._spend_limits.increase_requests
        )


class SpendLimitsWithStreamingResponse:
    """`SpendLimits` with streamed responses."""

    def __init__(self, spend_limits: SpendLimits) -> None:
        self._spend_limits = spend_limits

    @cached_property
    def effective(self) -> resources.organization.spend_limits.EffectiveWithStreamingResponse:
        """The limits that apply, wherever they were set."""
        return resources.organization.spend_limits.EffectiveWithStreamingResponse(
            self._spend_limits.effective
        )

    @cached_property
    def increase_requests(self) -> resources.organization.spend_limits.IncreaseRequestsWithStreamingResponse:
        """Requests of users to raise a limit."""
        return resources.organization.spend_limits.IncreaseRequestsWithStreamingResponse(
            self._spend_limits.increase_requests
        )


class AsyncSpendLimitsWithRawResponse:
    """`AsyncSpendLimits` with raw responses."""

    def __init__(self, spend_limits: AsyncSpendLimits) -> None:
        self._spend_limits = spend_limits

    @cached_property
    def effective(self) -> resources.organization.spend_limits.AsyncEffectiveWithRawResponse:
        """The limits that apply, wherever they were set."""
        return resources.organization.spend_limits.AsyncEffectiveWithRawResponse(self._spend_limits.effective)

    @cached_property
    def increase_requests(self) -> resources.organization.spend_limits.AsyncIncreaseRequestsWithRawResponse:
        """Requests of users to raise a limit."""
        return resources.organization.spend_limits.AsyncIncreaseRequestsWithRawResponse(
            self._spend_limits.increase_requests
        )


class AsyncSpendLimitsWithStreamingResponse:
    """`AsyncSpendLimits` with streamed responses."""

    def __init__(self, spend_limits: AsyncSpendLimits) -> None:
        self._spend_limits = spend_limits

    @cached_property
    def effective(self) -> resources.organization.spend_limits.AsyncEffectiveWithStreamingResponse:
        """The limits that apply, wherever they were set."""
        return resources.organization.spend_limits.AsyncEffectiveWithStreamingResponse(
            self._spend_limits.effective
        )

    @cached_property
    def increase_requests(
        self,
    ) -> resources.organization.spend_limits.AsyncIncreaseRequestsWithStreamingResponse:
        """Requests of users to raise a limit."""
        return resources.organization.spend_limits.AsyncIncreaseRequestsWithStreamingResponse(
            self._spend_limits.increase_requests
        )
