"""The clients with their resources. The async ones are loaded on first use."""

from typing import TYPE_CHECKING

from anthropic._core.lazy import attach
from anthropic._sync import client as _sync_client
from anthropic.resources._client_properties import (
    AnthropicWithRawResponse,
    AnthropicWithStreamedResponse,
    ClientResources,
)

if TYPE_CHECKING:
    from anthropic.resources._async_client_properties import (
        AsyncAnthropicWithRawResponse,
        AsyncAnthropicWithStreamedResponse,
    )

    from ._async_client import AsyncAnthropic, AsyncClient
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncAnthropic": "=anthropic._async_client",
            "AsyncAnthropicWithRawResponse": "=anthropic.resources._async_client_properties",
            "AsyncAnthropicWithStreamedResponse": "=anthropic.resources._async_client_properties",
            "AsyncClient": "=anthropic._async_client",
        },
    )

__all__ = [
    "Anthropic",
    "AnthropicWithRawResponse",
    "AnthropicWithStreamedResponse",
    "AsyncAnthropic",
    "AsyncAnthropicWithRawResponse",
    "AsyncAnthropicWithStreamedResponse",
    "AsyncClient",
    "Client",
]


class Anthropic(_sync_client.Anthropic, ClientResources):
    """A client of the Claude API, with a resource for every part of it."""


Client = Anthropic
