# Generated from overrides/anthropic/_async/client.py. Do not edit.
"""The client that gets access tokens where it has no key: base of `Anthropic`, which is generated."""

from __future__ import annotations

import os
from typing import Any, Tuple

from anthropic._concurrency import threads
from anthropic._core.client.settings import ClientSettings

from .api_client import SyncAPIClient


class CredentialsClient(ClientSettings, SyncAPIClient):
    """A client that finds its credentials: sync ones when they are constructed, async ones when they send."""

    def _look_up_credentials(self) -> None:
        if not self._is_source_applied:
            threads.run_in_constructor(self._resolve_credentials)

    def _resolve_credentials(self) -> None:
        from .driver import drive

        drive(self, self._resolve_source())

    def _has_active_profile(self) -> bool:
        folder = "AppData/Roaming/Anthropic" if os.name == "nt" else ".config/anthropic"
        return os.path.exists(os.path.expanduser(f"~/{folder}/active_config"))

    def close(self) -> None:
        """Close the HTTP client, and the provider of credentials if it can be closed; copies of this client
        share both. No request can be sent afterwards."""
        try:
            super().close()
        finally:
            source = self._source
            close = None if source is None else getattr(source.provider, "close", None)
            if close is not None:
                threads.call_provider(close)

    def _provider_factories(self) -> Tuple[Any, Any, Any]:
        from .credentials.providers import (
            CredentialsFile,
            InMemoryConfig,
            WorkloadIdentityCredentials,
        )

        return CredentialsFile, InMemoryConfig, WorkloadIdentityCredentials

    def _library_name(self) -> str:
        return threads.current_library()
