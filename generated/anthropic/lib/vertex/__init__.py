"""Claude on Vertex AI: `AnthropicVertex`. Its credentials are those of `lib/google_cloud`."""

from anthropic._core.lazy import attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_vertex import AsyncAnthropicVertex
    from anthropic._clients.vertex import AnthropicVertex

__all__ = ["AnthropicVertex", "AsyncAnthropicVertex"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, dict.fromkeys(__all__, "_client"))
