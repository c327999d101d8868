"""`DefaultAioHttpClient`: an HTTP client with the SDK's defaults on aiohttp instead of httpcore. Only for
async code.

Needs the extra `aiohttp`; without it the class exists and raises when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from anthropic._core.transport.http_defaults import with_defaults

if TYPE_CHECKING:
    _Base = httpx.AsyncClient
    _is_installed = True
else:
    try:
        from httpx_aiohttp import HttpxAiohttpClient as _Base

        _is_installed = True
    except ImportError:
        _Base = httpx.AsyncClient
        _is_installed = False


class DefaultAioHttpClient(_Base):
    """An `httpx.AsyncClient` that sends through aiohttp, with the SDK's defaults for what you do not pass.

    Raises:
        RuntimeError: the package was installed without the extra `aiohttp`.
    """

    def __init__(self, **kwargs: Any) -> None:
        if not _is_installed:
            raise RuntimeError("DefaultAioHttpClient needs aiohttp: pip install 'anthropic[aiohttp]'")
        super().__init__(**with_defaults(kwargs))

    def _init_transport(self, *args: Any, transport: Any = None, **options: Any) -> Any:
        from .aiohttp_transport import DefaultAioHttpTransport

        return DefaultAioHttpTransport(**options) if transport is None else transport

    def _init_proxy_transport(self, *proxy: Any, **options: Any) -> Any:
        return self._init_transport(proxy=proxy[0], **options)
