"""The clients of InvokeModel on Amazon Bedrock. Each is loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from anthropic._clients.async_bedrock import AsyncAnthropicBedrock
    from anthropic._clients.bedrock import AnthropicBedrock
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnthropicBedrock": "=anthropic._clients.bedrock",
            "AsyncAnthropicBedrock": "=anthropic._clients.async_bedrock",
        },
    )

__all__ = ["AnthropicBedrock", "AsyncAnthropicBedrock"]
