"""Claude in Microsoft Foundry: `AnthropicFoundry`."""

from anthropic._core.lazy import attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic.lib.foundry._client import AnthropicFoundry, AsyncAnthropicFoundry
    from anthropic.lib.foundry._settings import (
        AsyncAzureADTokenProvider,
        AzureADTokenProvider,
        MutuallyExclusiveAuthError,
    )

__all__ = [
    "AnthropicFoundry",
    "AsyncAnthropicFoundry",
    "AsyncAzureADTokenProvider",
    "AzureADTokenProvider",
    "MutuallyExclusiveAuthError",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__, {name: "_client" if "Anthropic" in name else "_settings" for name in __all__}
    )
