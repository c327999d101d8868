# Generated from overrides/anthropic/_async/resource.py. Do not edit.
"""The base of resource classes: a client to send through. Endpoints are in the generated subclasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .api_client import SyncAPIClient


class SyncAPIResource:
    """A group of endpoints; one object per client, with attributes that may be replaced (tracers do)."""

    _client: SyncAPIClient

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def _sleep(self, seconds: float) -> None:
        # Imported here, so that sync resources do not load async modules, and the reverse.
        from anthropic._concurrency import threads

        threads.sleep(seconds)
