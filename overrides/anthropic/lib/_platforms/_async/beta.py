"""`client.beta` of clients for platforms that have no beta resource but messages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource


class AsyncPlatformBeta(AsyncAPIResource):
    """The beta resources that the platform has."""

    @cached_property
    def messages(self) -> resources.beta.messages.AsyncMessages:
        """Converse with a model, with features that are still in beta."""
        return resources.beta.messages.AsyncMessages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncPlatformBetaWithRawResponse:
        """The same resources, whose methods return the response with its headers."""
        return AsyncPlatformBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlatformBetaWithStreamingResponse:
        """The same resources, whose methods are context managers over an unread response."""
        return AsyncPlatformBetaWithStreamingResponse(self)

    if not TYPE_CHECKING:
        # Hidden from type checkers, which have to report a resource that does not exist.
        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_") and hasattr(resources.AsyncBeta, name):
                raise self._client._unsupported_resource(f"beta.{name}")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class AsyncPlatformBetaWithRawResponse:
    """The resources of `AsyncPlatformBeta` with raw responses."""

    def __init__(self, beta: AsyncPlatformBeta) -> None:
        self._beta = beta

    @cached_property
    def messages(self) -> resources.beta.messages.AsyncMessagesWithRawResponse:
        """Converse with a model, with features that are still in beta."""
        return resources.beta.messages.AsyncMessagesWithRawResponse(self._beta.messages)


class AsyncPlatformBetaWithStreamingResponse:
    """The resources of `AsyncPlatformBeta` with streamed responses."""

    def __init__(self, beta: AsyncPlatformBeta) -> None:
        self._beta = beta

    @cached_property
    def messages(self) -> resources.beta.messages.AsyncMessagesWithStreamingResponse:
        """Converse with a model, with features that are still in beta."""
        return resources.beta.messages.AsyncMessagesWithStreamingResponse(self._beta.messages)
