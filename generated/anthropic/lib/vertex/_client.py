# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of Claude on Vertex AI. Each is loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_vertex import AsyncAnthropicVertex
    from anthropic._clients.vertex import AnthropicVertex

__all__ = [
    "AnthropicVertex",
    "AsyncAnthropicVertex",
]

NAMES = {
    "AnthropicVertex": "=anthropic._clients.vertex",
    "AsyncAnthropicVertex": "=anthropic._clients.async_vertex",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
