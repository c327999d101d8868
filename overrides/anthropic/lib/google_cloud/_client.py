"""The clients of Claude Platform on Google Cloud. Each is loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from anthropic._clients.async_google_cloud import AsyncAnthropicGoogleCloud
    from anthropic._clients.google_cloud import AnthropicGoogleCloud
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnthropicGoogleCloud": "=anthropic._clients.google_cloud",
            "AsyncAnthropicGoogleCloud": "=anthropic._clients.async_google_cloud",
        },
    )

__all__ = ["AnthropicGoogleCloud", "AsyncAnthropicGoogleCloud"]
