# Generated from overrides/anthropic/_async/transport/transport.py. Do not edit.
"""The transport of the SDK's default HTTP clients: httpx's own, with the connection pool of this package.

It turns options into connections. `handle_request` stays httpx's, so that whatever replaces that method
for tests (respx, pytest-httpx, vcrpy) or for tracing sees our requests too.
"""

from __future__ import annotations

import socket
from functools import partial
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Union

import httpcore
import httpx

from anthropic._core.transport.http_defaults import connection_limits
from anthropic._core.transport.pool_state import Origin
from anthropic._core.transport.socket_options import KEEP_ALIVE
from anthropic._core.transport.tls import CertTypes, VerifyTypes, tls_context

from .connection_pool import Connections
from .network_backend import JoiningBackend


class DefaultTransport(httpx.HTTPTransport):
    """An `httpx.HTTPTransport` whose cost per request does not grow with the number of connections.

    Takes the same arguments, and `environ` in place of the environment. Defaults that differ: 1000
    connections, 100 of them idle, TCP keep-alive. The TLS context with default options is made for the first
    https request and shared by all transports of the process. With `http2=True` requests share a connection,
    which is httpx's own way of pooling.
    """

    def __init__(
        self,
        verify: VerifyTypes = True,
        cert: Optional[CertTypes] = None,
        trust_env: bool = True,
        http1: bool = True,
        http2: bool = False,
        limits: Optional[httpx.Limits] = None,
        proxy: Union[str, httpx.URL, httpx.Proxy, None] = None,
        uds: Optional[str] = None,
        local_address: Optional[str] = None,
        retries: int = 0,
        socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]] = KEEP_ALIVE,
        environ: Optional[Mapping[str, str]] = None,
    ) -> None:
        limits = connection_limits() if limits is None else limits
        self.proxy = (
            None if proxy is None else proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
        )
        options: Dict[str, Any] = {
            "uds": uds,
            "local_address": local_address,
            "retries": retries,
            "socket_options": _socket_options(socket_options, uds),
        }
        if http2 or not http1:
            super().__init__(
                verify=verify,
                cert=cert,
                trust_env=trust_env,
                http1=http1,
                http2=http2,
                limits=limits,
                proxy=self.proxy,
                **options,
            )
            return
        tls = self.tls = tls_context(verify, cert, trust_env, environ)
        if self.proxy is None:
            open_connection = _direct_opener(tls, keepalive_expiry=limits.keepalive_expiry, **options)
        else:
            open_connection = _proxy_opener(
                self.proxy, tls, limits.keepalive_expiry, options["socket_options"]
            )
        # httpx's methods use no more of the pool than Connections has.
        self._pool = Connections(  # type: ignore[assignment]
            open_connection,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        )


_ConnectionOpener = Callable[[Origin], httpcore.ConnectionInterface]


def _direct_opener(tls: Callable[[], Any], **options: Any) -> _ConnectionOpener:
    network = JoiningBackend()

    def open_connection(origin: Origin) -> httpcore.ConnectionInterface:
        return httpcore.HTTPConnection(
            httpcore.Origin(*origin),
            ssl_context=tls() if _is_secure(origin) else None,
            network_backend=network,
            **options,
        )

    return open_connection


def _proxy_opener(
    proxy: httpx.Proxy,
    tls: Callable[[], Any],
    keepalive_expiry: Optional[float],
    socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]],
) -> _ConnectionOpener:
    url = httpcore.URL(
        scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
    )
    make_pool: Callable[..., httpcore.ConnectionPool]
    if proxy.url.scheme in ("http", "https"):
        make_pool = partial(
            httpcore.HTTPProxy,
            proxy_headers=proxy.headers.raw,
            proxy_ssl_context=proxy.ssl_context,
            socket_options=socket_options,
        )
    elif proxy.url.scheme in ("socks5", "socks5h"):
        from importlib.util import find_spec

        if find_spec("socksio") is None:  # httpcore would only notice at the first request
            raise ImportError("A SOCKS proxy needs the package socksio: pip install 'httpx[socks]'")
        make_pool = httpcore.SOCKSProxy
    else:
        raise ValueError(f"A proxy is http, https, socks5 or socks5h, not {proxy.url.scheme!r}.")

    def open_connection(origin: Origin) -> httpcore.ConnectionInterface:
        return _ProxiedConnection(
            make_pool(
                proxy_url=url,
                proxy_auth=proxy.raw_auth,
                ssl_context=tls() if _is_secure(origin) else None,
                max_connections=1,
                keepalive_expiry=keepalive_expiry,
            )
        )

    return open_connection


class _ProxiedConnection(httpcore.ConnectionInterface):
    """A connection through a proxy. httpcore has these only in pools: each is the only one of its pool."""

    def __init__(self, pool: httpcore.ConnectionPool) -> None:
        self._pool = pool

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        return self._pool.handle_request(request)

    def close(self) -> None:
        self._pool.close()

    def is_idle(self) -> bool:
        return any(connection.is_idle() for connection in self._pool.connections)

    def is_closed(self) -> bool:
        return not self._pool.connections

    def has_expired(self) -> bool:
        return False  # the pool checks that itself, and reconnects


def _socket_options(
    options: Optional[Iterable[httpcore.SOCKET_OPTION]], uds: Optional[str]
) -> Optional[List[httpcore.SOCKET_OPTION]]:
    """Return the options without those of TCP for a Unix socket, which has none."""
    if options is None:
        return None
    return [option for option in options if uds is None or option[0] != socket.IPPROTO_TCP]


def _is_secure(origin: Origin) -> bool:
    return origin[0] in (b"https", b"wss")
