"""The clients, with the resources they have."""

from anthropic.resources._client_properties import (
    AnthropicWithRawResponse,
    AnthropicWithStreamedResponse,
    AsyncAnthropicWithRawResponse,
    AsyncAnthropicWithStreamedResponse,
    AsyncClientResources,
    ClientResources,
)

from ._async import client as _async_client
from ._sync import client as _sync_client

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
    __doc__ = _sync_client.Anthropic.__doc__


class AsyncAnthropic(_async_client.AsyncAnthropic, AsyncClientResources):
    __doc__ = _async_client.AsyncAnthropic.__doc__


Client = Anthropic
AsyncClient = AsyncAnthropic
