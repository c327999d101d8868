"""HTTP clients with the SDK's defaults, for `http_client=` and for clients that are given none."""

from __future__ import annotations

from typing import Any

import httpx

from anthropic._core.transport.cookies import LazyCookies
from anthropic._core.transport.http_defaults import client_options

from .transport import DefaultAsyncTransport


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with the SDK's defaults for what you do not pass.

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
    """The HTTP client that the SDK makes itself; its connections are closed silently when it is collected."""
