"""The async client with its resources, which `_client` re-exports."""

from anthropic.resources._async_client_properties import AsyncClientResources

from ._async import client as _async_client

__all__ = ["AsyncAnthropic", "AsyncClient"]


class AsyncAnthropic(_async_client.AsyncAnthropic, AsyncClientResources):
    """A client of the Claude API for async code, with a resource for every part of it."""

    __module__ = "anthropic._client"


AsyncClient = AsyncAnthropic
