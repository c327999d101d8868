"""The clients of Claude in Microsoft Foundry. Each is loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from anthropic._clients.async_foundry import AsyncAnthropicFoundry
    from anthropic._clients.foundry import AnthropicFoundry
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnthropicFoundry": "=anthropic._clients.foundry",
            "AsyncAnthropicFoundry": "=anthropic._clients.async_foundry",
        },
    )

__all__ = ["AnthropicFoundry", "AsyncAnthropicFoundry"]
