"""Amazon Bedrock: `AnthropicBedrockMantle` for its Messages API, `AnthropicBedrock` for InvokeModel.

Requests are rewritten in `_invoke.py`, streams decoded in `_event_stream.py` and `_stream_decoder.py`, and
signed in `lib/aws`.
"""

from anthropic._core.lazy import attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_bedrock import AsyncAnthropicBedrock
    from anthropic._clients.async_bedrock_mantle import AsyncAnthropicBedrockMantle
    from anthropic._clients.bedrock import AnthropicBedrock
    from anthropic._clients.bedrock_mantle import AnthropicBedrockMantle

__all__ = [
    "AnthropicBedrock",
    "AnthropicBedrockMantle",
    "AsyncAnthropicBedrock",
    "AsyncAnthropicBedrockMantle",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__, {name: "_mantle" if name.endswith("Mantle") else "_client" for name in __all__}
    )
