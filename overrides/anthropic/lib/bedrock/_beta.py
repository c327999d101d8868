"""`client.beta` of the clients for InvokeModel."""

from functools import cached_property

from anthropic.lib._platforms.beta import AsyncPlatformBeta, PlatformBeta

from ._beta_messages import AsyncMessages, Messages

__all__ = ["AsyncBeta", "Beta"]


class Beta(PlatformBeta):
    """The beta resources of Amazon Bedrock."""

    @cached_property
    def messages(self) -> Messages:
        """Converse with a model, with features that are still in beta."""
        return Messages(self._client)


class AsyncBeta(AsyncPlatformBeta):
    """The beta resources of Amazon Bedrock."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """Converse with a model, with features that are still in beta."""
        return AsyncMessages(self._client)
