# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncCompliance",
    "AsyncComplianceWithRawResponse",
    "AsyncComplianceWithStreamingResponse",
    "Compliance",
    "ComplianceWithRawResponse",
    "ComplianceWithStreamingResponse",
]


class Compliance(SyncAPIResource):
    """Checks of an organization."""

    @cached_property
    def review(self) -> resources.beta.compliance.review.Review:
        """The cases that were opened on uses that may break the rules."""
        return resources.beta.compliance.review.Review(self._client)

    @cached_property
    def with_raw_response(self) -> ComplianceWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ComplianceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ComplianceWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ComplianceWithStreamingResponse(self)


class AsyncCompliance(AsyncAPIResource):
    """Checks of an organization."""

    @cached_property
    def review(self) -> resources.beta.compliance.review.AsyncReview:
        """The cases that were opened on uses that may break the rules."""
        return resources.beta.compliance.review.AsyncReview(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncComplianceWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncComplianceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncComplianceWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncComplianceWithStreamingResponse(self)


class ComplianceWithRawResponse:
    """`Compliance` with raw responses."""

    def __init__(self, compliance: Compliance) -> None:
        self._compliance = compliance

    @cached_property
    def review(self) -> resources.beta.compliance.review.ReviewWithRawResponse:
        """The cases that were opened on uses that may break the rules."""
        return resources.beta.compliance.review.ReviewWithRawResponse(self._compliance.review)


class ComplianceWithStreamingResponse:
    """`Compliance` with streamed responses."""

    def __init__(self, compliance: Compliance) -> None:
        self._compliance = compliance

    @cached_property
    def review(self) -> resources.beta.compliance.review.ReviewWithStreamingResponse:
        """The cases that were opened on uses that may break the rules."""
        return resources.beta.compliance.review.ReviewWithStreamingResponse(self._compliance.review)


class AsyncComplianceWithRawResponse:
    """`AsyncCompliance` with raw responses."""

    def __init__(self, compliance: AsyncCompliance) -> None:
        self._compliance = compliance

    @cached_property
    def review(self) -> resources.beta.compliance.review.AsyncReviewWithRawResponse:
        """The cases that were opened on uses that may break the rules."""
        return resources.beta.compliance.review.AsyncReviewWithRawResponse(self._compliance.review)


class AsyncComplianceWithStreamingResponse:
    """`AsyncCompliance` with streamed responses."""

    def __init__(self, compliance: AsyncCompliance) -> None:
        self._compliance = compliance

    @cached_property
    def review(self) -> resources.beta.compliance.review.AsyncReviewWithStreamingResponse:
        """The cases that were opened on uses that may break the rules."""
        return resources.beta.compliance.review.AsyncReviewWithStreamingResponse(self._compliance.review)
