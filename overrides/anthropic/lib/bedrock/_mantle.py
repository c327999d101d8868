"""The clients of the Messages API of Amazon Bedrock. Each is loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from anthropic._clients.async_bedrock_mantle import AsyncAnthropicBedrockMantle
    from anthropic._clients.bedrock_mantle import AnthropicBedrockMantle
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnthropicBedrockMantle": "=anthropic._clients.bedrock_mantle",
            "AsyncAnthropicBedrockMantle": "=anthropic._clients.async_bedrock_mantle",
        },
    )

__all__ = ["AnthropicBedrockMantle", "AsyncAnthropicBedrockMantle"]
