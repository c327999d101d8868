"""The clients, with the resources they have."""

from anthropic._sync import client as _sync_client
from anthropic.resources._client_properties import (
    AnthropicWithRawResponse,
    AnthropicWithStreamedResponse,
    AsyncAnthropicWithRawResponse,
    AsyncAnthropicWithStreamedResponse,
    AsyncClientResources,
    ClientResources,
)

from ._async import client as _async_client

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


class AsyncAnthropic(_async_client.AsyncAnthropic, AsyncClientResources):
    """A client of the Claude API for async code, with a resource for every part of it."""


Client = Anthropic
AsyncClient = AsyncAnthropic
