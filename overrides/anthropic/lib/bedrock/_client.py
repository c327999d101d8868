"""The clients of InvokeModel on Amazon Bedrock, with their resources."""

from __future__ import annotations

from functools import cached_property

import anthropic.lib.bedrock as bedrock
import anthropic.resources as resources
from anthropic._sync.bedrock import bedrock as _sync_bedrock

from ._async import bedrock as _async_bedrock

__all__ = ["AnthropicBedrock", "AsyncAnthropicBedrock"]


class AnthropicBedrock(_sync_bedrock.AnthropicBedrock):
    """A client of Amazon Bedrock through InvokeModel: messages, completions, and counting tokens.

    Use `AnthropicBedrockMantle` for new code. Models are named as Bedrock does, by ID or by ARN.
    """

    @cached_property
    def messages(self) -> resources.Messages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.Messages(self)

    @cached_property
    def completions(self) -> resources.Completions:
        """The text completion API that came before messages."""
        return resources.Completions(self)

    @cached_property
    def beta(self) -> bedrock._beta.Beta:
        """The beta resources: messages."""
        return bedrock._beta.Beta(self)


class AsyncAnthropicBedrock(_async_bedrock.AsyncAnthropicBedrock):
    """A client of Amazon Bedrock through InvokeModel, for async code.

    Use `AsyncAnthropicBedrockMantle` for new code. Models are named as Bedrock does, by ID or by ARN.
    """

    @cached_property
    def messages(self) -> resources.AsyncMessages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessages(self)

    @cached_property
    def completions(self) -> resources.AsyncCompletions:
        """The text completion API that came before messages."""
        return resources.AsyncCompletions(self)

    @cached_property
    def beta(self) -> bedrock._beta.AsyncBeta:
        """The beta resources: messages."""
        return bedrock._beta.AsyncBeta(self)
