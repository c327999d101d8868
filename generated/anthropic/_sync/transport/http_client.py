# Generated from overrides/anthropic/_async/transport/http_client.py. Do not edit.
"""HTTP clients with the SDK's defaults, for `http_client=` and for clients that are given none."""

from __future__ import annotations

from typing import Any

import httpx

from anthropic._core.transport.cookies import LazyCookies
from anthropic._core.transport.http_defaults import client_options

from .transport import DefaultTransport


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with the SDK's defaults for what you do not pass.

    Defaults: 600 seconds of timeout, 5 to connect; 1000 connections, 100 of them idle; redirects followed;
    TCP keep-alive; proxies from the environment. Arguments are those of `httpx.Client`.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**client_options(kwargs, DefaultTransport))
        self.cookies = kwargs.get("cookies")

    @property
    def cookies(self) -> httpx.Cookies:
        """The cookies sent with requests, those that responses set among them."""
        return self._lazy_cookies

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._lazy_cookies = LazyCookies(cookies)


class SyncHttpxClientWrapper(DefaultHttpxClient):
    """The HTTP client that the SDK makes itself; its connections are closed silently when it is collected."""
