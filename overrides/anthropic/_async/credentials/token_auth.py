"""`AccessTokenAuth`: access tokens for an HTTP client of your own, sync or async."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncGenerator, Generator

import httpx

from anthropic._concurrency import aio
from anthropic._core.exchange.authorization import put_bearer

if TYPE_CHECKING:
    from anthropic._sync.credentials.providers import TokenCache


class AccessTokenAuth(httpx.Auth):
    """An `auth=` for httpx clients: adds the token of a cache to every request, and a new one after a 401. A
    request that has a key or a token is left alone."""

    def __init__(self, token_cache: TokenCache) -> None:
        self._token_cache = token_cache

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if "X-Api-Key" in request.headers or "Authorization" in request.headers:
            yield request
            return
        put_bearer(request, self._token_cache.get_token())
        response = yield request
        if response.status_code == 401:
            self._token_cache.invalidate()
            put_bearer(request, self._token_cache.get_token())
            yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if "X-Api-Key" in request.headers or "Authorization" in request.headers:
            yield request
            return
        put_bearer(request, await aio.to_thread(self._token_cache.get_token))
        response = yield request
        if response.status_code == 401:
            self._token_cache.invalidate()
            put_bearer(request, await aio.to_thread(self._token_cache.get_token))
            yield request


AccessTokenAuth.__module__ = "anthropic"
