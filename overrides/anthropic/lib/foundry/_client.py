"""The clients of Claude in Microsoft Foundry, with their resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anthropic._client import Anthropic, AsyncAnthropic
from anthropic._sync.foundry import foundry as _sync_foundry

from ._async import foundry as _async_foundry

__all__ = ["AnthropicFoundry", "AsyncAnthropicFoundry"]


class AnthropicFoundry(_sync_foundry.AnthropicFoundry, Anthropic):
    """A client of Claude in Microsoft Foundry, with all of the API but models and batches."""

    if not TYPE_CHECKING:

        @property
        def models(self) -> Any:
            raise self._unsupported_resource("models")


class AsyncAnthropicFoundry(_async_foundry.AsyncAnthropicFoundry, AsyncAnthropic):
    """A client of Claude in Microsoft Foundry for async code, with all of the API but models and batches."""

    if not TYPE_CHECKING:

        @property
        def models(self) -> Any:
            raise self._unsupported_resource("models")
