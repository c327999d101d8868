"""A client that signs its requests: looks up region and credentials off the event loop, and hashes the
body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anthropic._async.api_client import AsyncAPIClient
from anthropic._concurrency import aio
from anthropic.lib.aws._settings import AwsSettings

if TYPE_CHECKING:
    from anthropic._core.deferred import httpx
    from anthropic._core.request.options import FinalRequestOptions


class AsyncAwsClient(AwsSettings, AsyncAPIClient):
    """A client that rewrites the options of every attempt and signs its request."""

    def _library_name(self) -> str:
        return aio.current_library()

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        if not self._is_region_known:
            await aio.to_thread(self._find_region)
        return self._rewrite_options(options)

    async def _prepare_request(self, request: httpx.Request) -> None:
        if not self._should_sign(request):
            return
        credentials = self._cached_credentials()
        if credentials is None:
            credentials = await aio.to_thread(self._credential_chain.fetch)
        self._sign(request, credentials, await _payload_hash(request))


async def _payload_hash(request: httpx.Request) -> str:
    from hashlib import sha256

    stream: Any = request.stream
    if getattr(stream, "is_repeatable", False):
        # Files are read again when they are sent, instead of being held in memory.
        digest = sha256()
        async for chunk in stream:
            digest.update(chunk)
        return digest.hexdigest()
    content = await request.aread()
    if "transfer-encoding" in request.headers:
        del request.headers["transfer-encoding"]
        request.headers["content-length"] = str(len(content))
    return sha256(content).hexdigest()
