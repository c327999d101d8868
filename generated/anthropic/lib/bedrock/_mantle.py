# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of the Messages API of Amazon Bedrock. Each is loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_bedrock_mantle import AsyncAnthropicBedrockMantle
    from anthropic._clients.bedrock_mantle import AnthropicBedrockMantle

__all__ = [
    "AnthropicBedrockMantle",
    "AsyncAnthropicBedrockMantle",
]

NAMES = {
    "AnthropicBedrockMantle": "=anthropic._clients.bedrock_mantle",
    "AsyncAnthropicBedrockMantle": "=anthropic._clients.async_bedrock_mantle",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
