"""The clients of Claude on Vertex AI, with their resources."""

from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._sync.vertex import vertex as _sync_vertex
from anthropic.lib._platforms.beta import AsyncPlatformBeta, PlatformBeta

from ._async import vertex as _async_vertex

__all__ = ["AnthropicVertex", "AsyncAnthropicVertex"]


class AnthropicVertex(_sync_vertex.AnthropicVertex):
    """A client of Claude on Vertex AI: messages, and counting tokens."""

    @cached_property
    def messages(self) -> resources.Messages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.Messages(self)

    @cached_property
    def beta(self) -> PlatformBeta:
        """The beta resources: messages."""
        return PlatformBeta(self)


class AsyncAnthropicVertex(_async_vertex.AsyncAnthropicVertex):
    """A client of Claude on Vertex AI for async code: messages, and counting tokens."""

    @cached_property
    def messages(self) -> resources.AsyncMessages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessages(self)

    @cached_property
    def beta(self) -> AsyncPlatformBeta:
        """The beta resources: messages."""
        return AsyncPlatformBeta(self)
