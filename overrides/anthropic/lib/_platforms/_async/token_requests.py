"""A client that sends bearer tokens: rewrites the options of a request and fetches its token off the event
loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anthropic._async.api_client import AsyncAPIClient
from anthropic._concurrency import aio
from anthropic.lib._platforms.tokens import TokenSettings

if TYPE_CHECKING:
    from anthropic._core.request.options import FinalRequestOptions


class AsyncTokenClient(TokenSettings, AsyncAPIClient):
    """A client that rewrites the options of every attempt and adds a bearer token to them."""

    def _library_name(self) -> str:
        return aio.current_library()

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        if not self._is_resolved:
            await aio.to_thread(self._resolve)
        options = self._rewrite_options(options)
        source = self._token_source()
        if source is None or not self._needs_token(options):
            return options
        token = self._cached_token()
        if token is None:
            token = await aio.call_provider(source)
        return self._authorize(options, token)
