"""The base of resource classes: a client to send through. Endpoints are in the generated subclasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_client import AsyncAPIClient


class AsyncAPIResource:
    """A group of endpoints; one object per client, with attributes that may be replaced (tracers do)."""

    _client: AsyncAPIClient

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def _sleep(self, seconds: float) -> None:
        # Imported here, so that sync resources do not load async modules, and the reverse.
        from anthropic._concurrency import aio

        await aio.sleep(seconds)
