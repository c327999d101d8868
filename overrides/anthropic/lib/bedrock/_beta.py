"""`client.beta` of the clients for InvokeModel. Its messages, which few programs use, load on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from anthropic._core.deferred import DeferredModule
from anthropic._sync._platforms.beta import PlatformBeta
from anthropic.lib._platforms._async.beta import AsyncPlatformBeta

if TYPE_CHECKING:
    from . import _beta_messages
else:
    _beta_messages = DeferredModule("anthropic.lib.bedrock._beta_messages")

__all__ = ["AsyncBeta", "Beta"]


class Beta(PlatformBeta):
    """The beta resources of Amazon Bedrock."""

    @cached_property
    def messages(self) -> _beta_messages.Messages:
        """Converse with a model, with features that are still in beta."""
        return _beta_messages.Messages(self._client)


class AsyncBeta(AsyncPlatformBeta):
    """The beta resources of Amazon Bedrock."""

    @cached_property
    def messages(self) -> _beta_messages.AsyncMessages:
        """Converse with a model, with features that are still in beta."""
        return _beta_messages.AsyncMessages(self._client)
