# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of Claude in Microsoft Foundry. Each is loaded on first use."""

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_foundry import AsyncAnthropicFoundry
    from anthropic._clients.foundry import AnthropicFoundry

__all__ = [
    "AnthropicFoundry",
    "AsyncAnthropicFoundry",
]

NAMES = {
    "AnthropicFoundry": "=anthropic._clients.foundry",
    "AsyncAnthropicFoundry": "=anthropic._clients.async_foundry",
}
if not TYPE_CHECKING:
    from anthropic._core.lazy import attach as _attach

    __getattr__, __dir__ = _attach(__name__, NAMES)
