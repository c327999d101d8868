"""The clients of Claude on Vertex AI. Each is loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from anthropic._clients.async_vertex import AsyncAnthropicVertex
    from anthropic._clients.vertex import AnthropicVertex
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnthropicVertex": "=anthropic._clients.vertex",
            "AsyncAnthropicVertex": "=anthropic._clients.async_vertex",
        },
    )

__all__ = ["AnthropicVertex", "AsyncAnthropicVertex"]
