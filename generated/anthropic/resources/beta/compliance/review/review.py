# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncReview",
    "AsyncReviewWithRawResponse",
    "AsyncReviewWithStreamingResponse",
    "Review",
    "ReviewWithRawResponse",
    "ReviewWithStreamingResponse",
]


class Review(SyncAPIResource):
    """The cases that were opened on uses that may break the rules."""

    @cached_property
    def cases(self) -> resources.beta.compliance.review.Cases:
        """Such cases, and your responses."""
        return resources.beta.compliance.review.Cases(self._client)

    @cached_property
    def items(self) -> resources.beta.compliance.review.Items:
        """What a case is about."""
        return resources.beta.compliance.review.Items(self._client)

    @cached_property
    def notices(self) -> resources.beta.compliance.review.Notices:
        """Notices of decisions."""
        return resources.beta.compliance.review.Notices(self._client)

    @cached_property
    def with_raw_response(self) -> ReviewWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ReviewWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReviewWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ReviewWithStreamingResponse(self)


class AsyncReview(AsyncAPIResource):
    """The cases that were opened on uses that may break the rules."""

    @cached_property
    def cases(self) -> resources.beta.compliance.review.AsyncCases:
        """Such cases, and your responses."""
        return resources.beta.compliance.review.AsyncCases(self._client)

    @cached_property
    def items(self) -> resources.beta.compliance.review.AsyncItems:
        """What a case is about."""
        return resources.beta.compliance.review.AsyncItems(self._client)

    @cached_property
    def notices(self) -> resources.beta.compliance.review.AsyncNotices:
        """Notices of decisions."""
        return resources.beta.compliance.review.AsyncNotices(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncReviewWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncReviewWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReviewWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncReviewWithStreamingResponse(self)


class ReviewWithRawResponse:
    """`Review` with raw responses."""

    def __init__(self, review: Review) -> None:
        self._review = review

    @cached_property
    def cases(self) -> resources.beta.compliance.review.CasesWithRawResponse:
        """Such cases, and your responses."""
        return resources.beta.compliance.review.CasesWithRawResponse(self._review.cases)

    @cached_property
    def items(self) -> resources.beta.compliance.review.ItemsWithRawResponse:
        """What a case is about."""
        return resources.beta.compliance.review.ItemsWithRawResponse(self._review.items)

    @cached_property
    def notices(self) -> resources.beta.compliance.review.NoticesWithRawResponse:
        """Notices of decisions."""
        return resources.beta.compliance.review.NoticesWithRawResponse(self._review.notices)


class ReviewWithStreamingResponse:
    """`Review` with streamed responses."""

    def __init__(self, review: Review) -> None:
        self._review = review

    @cached_property
    def cases(self) -> resources.beta.compliance.review.CasesWithStreamingResponse:
        """Such cases, and your responses."""
        return resources.beta.compliance.review.CasesWithStreamingResponse(self._review.cases)

    @cached_property
    def items(self) -> resources.beta.compliance.review.ItemsWithStreamingResponse:
        """What a case is about."""
        return resources.beta.compliance.review.ItemsWithStreamingResponse(self._review.items)

    @cached_property
    def notices(self) -> resources.beta.compliance.review.NoticesWithStreamingResponse:
        """Notices of decisions."""
        return resources.beta.compliance.review.NoticesWithStreamingResponse(self._review.notices)


class AsyncReviewWithRawResponse:
    """`AsyncReview` with raw responses."""

    def __init__(self, review: AsyncReview) -> None:
        self._review = review

    @cached_property
    def cases(self) -> resources.beta.compliance.review.AsyncCasesWithRawResponse:
        """Such cases, and your responses."""
        return resources.beta.compliance.review.AsyncCasesWithRawResponse(self._review.cases)

    @cached_property
    def items(self) -> resources.beta.compliance.review.AsyncItemsWithRawResponse:
        """What a case is about."""
        return resources.beta.compliance.review.AsyncItemsWithRawResponse(self._review.items)

    @cached_property
    def notices(self) -> resources.beta.compliance.review.AsyncNoticesWithRawResponse:
        """Notices of decisions."""
        return resources.beta.compliance.review.AsyncNoticesWithRawResponse(self._review.notices)


class AsyncReviewWithStreamingResponse:
    """`AsyncReview` with streamed responses."""

    def __init__(self, review: AsyncReview) -> None:
        self._review = review

    @cached_property
    def cases(self) -> resources.beta.compliance.review.AsyncCasesWithStreamingResponse:
        """Such cases, and your responses."""
        return resources.beta.compliance.review.AsyncCasesWithStreamingResponse(self._review.cases)

    @cached_property
    def items(self) -> resources.beta.compliance.review.AsyncItemsWithStreamingResponse:
        """What a case is about."""
        return resources.beta.compliance.review.AsyncItemsWithStreamingResponse(self._review.items)

    @cached_property
    def notices(self) -> resources.beta.compliance.review.AsyncNoticesWithStreamingResponse:
        """Notices of decisions."""
        return resources.beta.compliance.review.AsyncNoticesWithStreamingResponse(self._review.notices)
