"""Claude in Microsoft Foundry: `AnthropicFoundry`, and its names for the resources of every client."""

from anthropic._core.lazy import attach

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._clients.async_foundry import AsyncAnthropicFoundry
    from anthropic._clients.foundry import AnthropicFoundry
    from anthropic.lib.foundry._settings import (
        AsyncAzureADTokenProvider,
        AzureADTokenProvider,
        MutuallyExclusiveAuthError,
    )
    from anthropic.lib.foundry._settings import FoundrySettings as BaseFoundryClient
    from anthropic.resources.beta import AsyncBeta as AsyncBetaFoundry
    from anthropic.resources.beta import Beta as BetaFoundry
    from anthropic.resources.beta.messages import AsyncMessages as AsyncBetaFoundryMessages
    from anthropic.resources.beta.messages import Messages as BetaFoundryMessages
    from anthropic.resources.messages import AsyncMessages as AsyncMessagesFoundry
    from anthropic.resources.messages import Messages as MessagesFoundry

_RESOURCES = {
    "AsyncBetaFoundry": "=anthropic.resources.beta:AsyncBeta",
    "AsyncBetaFoundryMessages": "=anthropic.resources.beta.messages:AsyncMessages",
    "AsyncMessagesFoundry": "=anthropic.resources.messages:AsyncMessages",
    "BetaFoundry": "=anthropic.resources.beta:Beta",
    "BetaFoundryMessages": "=anthropic.resources.beta.messages:Messages",
    "MessagesFoundry": "=anthropic.resources.messages:Messages",
}

__all__ = [
    "AnthropicFoundry",
    "AsyncAnthropicFoundry",
    "AsyncAzureADTokenProvider",
    "AsyncBetaFoundry",
    "AsyncBetaFoundryMessages",
    "AsyncMessagesFoundry",
    "AzureADTokenProvider",
    "BaseFoundryClient",
    "BetaFoundry",
    "BetaFoundryMessages",
    "MessagesFoundry",
    "MutuallyExclusiveAuthError",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        {
            **{name: "_client" if "Anthropic" in name else "_settings" for name in __all__},
            **_RESOURCES,
            "BaseFoundryClient": "_settings:FoundrySettings",
        },
    )
