"""The clients of the Messages API of Amazon Bedrock, with their resources."""

from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._sync.bedrock import bedrock_mantle as _sync_mantle
from anthropic.lib._platforms.beta import AsyncPlatformBeta, PlatformBeta

from ._async import bedrock_mantle as _async_mantle

__all__ = ["AnthropicBedrockMantle", "AsyncAnthropicBedrockMantle"]


class AnthropicBedrockMantle(_sync_mantle.AnthropicBedrockMantle):
    """A client of the Messages API of Amazon Bedrock: messages, and counting tokens."""

    @cached_property
    def messages(self) -> resources.Messages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.Messages(self)

    @cached_property
    def beta(self) -> PlatformBeta:
        """The beta resources: messages."""
        return PlatformBeta(self)


class AsyncAnthropicBedrockMantle(_async_mantle.AsyncAnthropicBedrockMantle):
    """A client of the Messages API of Amazon Bedrock for async code: messages, and counting tokens."""

    @cached_property
    def messages(self) -> resources.AsyncMessages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessages(self)

    @cached_property
    def beta(self) -> AsyncPlatformBeta:
        """The beta resources: messages."""
        return AsyncPlatformBeta(self)
