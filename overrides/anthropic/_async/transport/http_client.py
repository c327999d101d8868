"""HTTP clients with the SDK's defaults, for `http_client=` and for clients that are given none."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, cast

import httpx

from anthropic._core.transport.cookies import LazyCookies
from anthropic._core.transport.environment import connection_environment
from anthropic._core.transport.http_defaults import client_options
from anthropic._core.transport.proxies import direct_networks

from .transport import DefaultAsyncTransport


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with the SDK's defaults for what you do not pass.

    Defaults: 600 seconds of timeout, 5 to connect; 1000 connections, 100 of them idle; redirects followed;
    TCP keep-alive; proxies from the environment. Arguments are those of `httpx.AsyncClient`.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._set_up(kwargs, connection_environment())

    def _set_up(self, kwargs: Dict[str, Any], environ: Mapping[str, str]) -> None:
        httpx.AsyncClient.__init__(self, **client_options(kwargs, DefaultAsyncTransport, environ))
        if kwargs.get("trust_env", True) and kwargs.get("proxy") is None:
            self._mounts = {**direct_networks(environ), **self._mounts}
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

    def __init__(self, environ: Optional[Mapping[str, str]] = None, **kwargs: Any) -> None:
        self._set_up(kwargs, connection_environment() if environ is None else environ)

    def load_tls(self) -> None:
        """Read the certificate authorities now; otherwise the first https connection does."""
        cast("DefaultAsyncTransport", self._transport).tls()
