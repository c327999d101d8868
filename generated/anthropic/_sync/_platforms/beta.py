# Generated from overrides/anthropic/lib/_platforms/_async/beta.py. Do not edit.
"""`client.beta` of clients for platforms that have no beta resource but messages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import anthropic.resources as resources
from anthropic._sync.resource import SyncAPIResource


class PlatformBeta(SyncAPIResource):
    """The beta resources that the platform has."""

    @cached_property
    def messages(self) -> resources.beta.messages.Messages:
        """Converse with a model, with features that are still in beta."""
        return resources.beta.messages.Messages(self._client)

    @cached_property
    def with_raw_response(self) -> PlatformBetaWithRawResponse:
        """The same resources, whose methods return the response with its headers."""
        return PlatformBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlatformBetaWithStreamingResponse:
        """The same resources, whose methods are context managers over an unread response."""
        return PlatformBetaWithStreamingResponse(self)

    if not TYPE_CHECKING:
        # Hidden from type checkers, which have to report a resource that does not exist.
        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_") and hasattr(resources.Beta, name):
                raise self._client._unsupported_resource(f"beta.{name}")
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class PlatformBetaWithRawResponse:
    """The resources of `PlatformBeta` with raw responses."""

    def __init__(self, beta: PlatformBeta) -> None:
        self._beta = beta

    @cached_property
    def messages(self) -> resources.beta.messages.MessagesWithRawResponse:
        """Converse with a model, with features that are still in beta."""
        return resources.beta.messages.MessagesWithRawResponse(self._beta.messages)


class PlatformBetaWithStreamingResponse:
    """The resources of `PlatformBeta` with streamed responses."""

    def __init__(self, beta: PlatformBeta) -> None:
        self._beta = beta

    @cached_property
    def messages(self) -> resources.beta.messages.MessagesWithStreamingResponse:
        """Converse with a model, with features that are still in beta."""
        return resources.beta.messages.MessagesWithStreamingResponse(self._beta.messages)
