"""The client that gets access tokens where it has no key: base of `AsyncAnthropic`, which is generated."""

from __future__ import annotations

import os
from typing import Any, Tuple

from anthropic._concurrency import aio
from anthropic._core.client.settings import ClientSettings

from .api_client import AsyncAPIClient


class AsyncCredentialsClient(ClientSettings, AsyncAPIClient):
    """A client that finds its credentials: sync ones when they are constructed, async ones when they send."""

    def _look_up_credentials(self) -> None:
        if not self._is_source_applied:
            aio.run_in_constructor(self._resolve_credentials)

    async def _resolve_credentials(self) -> None:
        from .driver import drive

        await drive(self, self._resolve_source())

    def _has_active_profile(self) -> bool:
        folder = "AppData/Roaming/Anthropic" if os.name == "nt" else ".config/anthropic"
        return os.path.exists(os.path.expanduser(f"~/{folder}/active_config"))

    async def close(self) -> None:
        """Close the HTTP client, and the provider of credentials if it can be closed; copies of this client
        share both. No request can be sent afterwards."""
        try:
            await super().close()
        finally:
            source = self._source
            close = None if source is None else getattr(source.provider, "close", None)
            if close is not None:
                await aio.call_provider(close)

    def _provider_factories(self) -> Tuple[Any, Any, Any]:
        from .credentials.providers import (
            AsyncCredentialsFile,
            AsyncInMemoryConfig,
            AsyncWorkloadIdentityCredentials,
        )

        return AsyncCredentialsFile, AsyncInMemoryConfig, AsyncWorkloadIdentityCredentials

    def _library_name(self) -> str:
        return aio.current_library()
