"""The clients of Claude Platform on Google Cloud, with their resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anthropic._client import Anthropic, AsyncAnthropic
from anthropic._sync.google_cloud import google_cloud as _sync_google_cloud

from ._async import google_cloud as _async_google_cloud

__all__ = ["AnthropicGoogleCloud", "AsyncAnthropicGoogleCloud"]


class AnthropicGoogleCloud(_sync_google_cloud.AnthropicGoogleCloud, Anthropic):
    """A client of Claude Platform on Google Cloud, with the whole API but for completions."""

    if not TYPE_CHECKING:

        @property
        def completions(self) -> Any:
            raise self._unsupported_resource("completions")


class AsyncAnthropicGoogleCloud(_async_google_cloud.AsyncAnthropicGoogleCloud, AsyncAnthropic):
    """A client of Claude Platform on Google Cloud for async code, with the whole API but for completions."""

    if not TYPE_CHECKING:

        @property
        def completions(self) -> Any:
            raise self._unsupported_resource("completions")
