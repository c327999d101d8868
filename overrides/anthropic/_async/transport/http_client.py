"""HTTP clients with the SDK's defaults, for `http_client=` and for a client that was given none."""

from __future__ import annotations

from typing import Any

import httpx

from anthropic._core.transport.cookies import LazyCookies
from anthropic._core.transport.http_defaults import client_options

from .transport import DefaultAsyncTransport

__all__ = ["AsyncHttpxClientWrapper", "DefaultAsyncHttpxClient"]


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """`httpx.AsyncClient` with the SDK's defaults wherever you pass nothing yourself.

    Defaults: 600 seconds of timeout, 5 to connect; 1000 connections, 100 of them idle; redirects followed;
    TCP keep-alive; proxies from the environment. Arguments are those of `httpx.AsyncClient`.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**client_options(kwargs, DefaultAsyncTransport))
        self.cookies = kwargs.get("cookies")

    @property
    def cookies(self) -> httpx.Cookies:
        """The cookies sent with requests, those that responses set among them."""
        return self._lazy_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._lazy_cookies = LazyCookies(cookies)


class AsyncHttpxClientWrapper(DefaultAsyncHttpxClient):
    """The client the SDK makes for itself; when it is collected, its connections are closed quietly."""
