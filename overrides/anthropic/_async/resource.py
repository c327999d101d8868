"""The base of resource classes: a client to send through. Endpoints are in the generated subclasses."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from anthropic._core.request.verbs import Verb

if TYPE_CHECKING:
    from .api_client import AsyncAPIClient


class AsyncAPIResource:
    """A group of endpoints; one object per client, with attributes that may be replaced (tracers do)."""

    _client: AsyncAPIClient
    _get = Verb("get")
    _post = Verb("post")
    _put = Verb("put")
    _patch = Verb("patch")
    _delete = Verb("delete")
    _get_api_list = Verb("get_api_list")

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    def _sender(self, verb: str) -> AsyncAPIClient:
        """Return what to send through: the client, unless somebody replaced the verb, here or there."""
        method = getattr(self, f"_{verb}")
        function = getattr(method, "__func__", None)
        if function is not None and function is self._client._verbs[verb]:
            return self._client
        from anthropic._core.request.verbs import ReplacedVerb

        return cast("AsyncAPIClient", ReplacedVerb(self._client, method))

    async def _sleep(self, seconds: float) -> None:
        # Imported here, so that sync resources do not load async modules, and the reverse.
        from anthropic._concurrency import aio

        await aio.sleep(seconds)
