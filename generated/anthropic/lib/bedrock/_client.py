# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of Amazon Bedrock through InvokeModel. Each is loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_bedrock import AsyncAnthropicBedrock
    from anthropic._clients.bedrock import AnthropicBedrock

__all__ = [
    "AnthropicBedrock",
    "AsyncAnthropicBedrock",
]

NAMES = {
    "AnthropicBedrock": "=anthropic._clients.bedrock",
    "AsyncAnthropicBedrock": "=anthropic._clients.async_bedrock",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
