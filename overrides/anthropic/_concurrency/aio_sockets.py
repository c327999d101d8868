"""Provide sockets for httpcore on asyncio, without anyio in between; on trio they are httpcore's own.

anyio starts and stops reading for every piece and opens a cancel scope for every wait, which together are a
sixth of a small request. Nothing is known here about what is sent.
"""

from __future__ import annotations

import asyncio
import select
import ssl
from typing import Any, Dict, Iterable, Optional, Type, cast

import anyio
import httpcore

from .event_loop import current_library

_READ_AHEAD = 64 * 1024
"""With so many bytes unread, the socket is not read any further."""

_NEXT_ADDRESS_AFTER = 0.25
"""Seconds a host has to answer at one of its addresses until the next one is tried as well (RFC 8305)."""

_EXTRA_INFO = {
    "client_addr": "sockname",
    "server_addr": "peername",
    "socket": "socket",
    "ssl_object": "ssl_object",
}


class SocketBackend(httpcore.AsyncNetworkBackend):
    """The network backend of httpcore for whichever event loop runs the caller."""

    def __init__(self) -> None:
        # httpcore has a stand-in for AnyIOBackend, by which type checkers go, for when anyio is missing.
        self._trio_backend = cast(httpcore.AsyncNetworkBackend, httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]] = None,
    ) -> httpcore.AsyncNetworkStream:
        if current_library() != "async:asyncio":
            return await self._trio_backend.connect_tcp(host, port, timeout, local_address, socket_options)
        loop = asyncio.get_running_loop()
        details: Dict[str, Any] = {}
        if local_address is not None:
            details["local_addr"] = (local_address, 0)
        if isinstance(loop, asyncio.BaseEventLoop):  # other loops decide by themselves
            details["happy_eyeballs_delay"] = _NEXT_ADDRESS_AFTER
        return await _open(
            loop.create_connection(SocketStream, host, port, **details), timeout, socket_options
        )

    async def connect_unix_socket(
        self,
        path: str,
        timeout: Optional[float] = None,
        socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]] = None,
    ) -> httpcore.AsyncNetworkStream:
        if current_library() != "async:asyncio":
            return await self._trio_backend.connect_unix_socket(path, timeout, socket_options)
        loop = asyncio.get_running_loop()
        return await _open(loop.create_unix_connection(SocketStream, path), timeout, socket_options)

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds)


async def _open(
    connecting: Any, timeout: Optional[float], socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]]
) -> SocketStream:
    try:
        with anyio.fail_after(timeout):
            transport, stream = await connecting
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(error) from error
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(error) from error
    try:
        for option in socket_options or ():
            transport.get_extra_info("socket").setsockopt(*option)
    except BaseException:
        transport.abort()
        raise
    return cast(SocketStream, stream)


class SocketStream(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """A connected socket. The event loop calls the methods of `asyncio.Protocol`, httpcore the others.

    One task at a time may read, and one may write.
    """

    _transport: Any
    _reader: Optional[asyncio.Future[None]] = None
    _writer: Optional[asyncio.Future[None]] = None
    _error: Optional[BaseException] = None
    _has_tls = False
    _has_ended = False
    _is_lost = False
    _is_paused = False
    _is_congested = False

    def __init__(self) -> None:
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        if len(self._received) >= _READ_AHEAD and not self._is_paused:
            self._is_paused = True
            self._transport.pause_reading()
        _wake(self._reader)

    def eof_received(self) -> bool:
        self._has_ended = True
        _wake(self._reader)
        return not self._has_tls  # without TLS, what is left of the request can still be sent

    def connection_lost(self, exc: Optional[BaseException]) -> None:
        self._has_ended = self._is_lost = True
        self._error = exc
        _wake(self._reader)
        _wake(self._writer)

    def pause_writing(self) -> None:
        self._is_congested = True

    def resume_writing(self) -> None:
        self._is_congested = False
        _wake(self._writer)

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        if not self._received and not self._has_ended:
            self._reader = asyncio.get_running_loop().create_future()
            await _wait(self._reader, timeout, httpcore.ReadTimeout)
        received = self._received
        if not received:
            if self._error is not None:
                raise httpcore.ReadError(self._error) from self._error
            return b""
        data = bytes(received[:max_bytes])
        del received[:max_bytes]
        if self._is_paused and len(received) < _READ_AHEAD:
            self._is_paused = False
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        if not buffer:
            return
        if not self._transport.is_closing():
            self._transport.write(buffer)
            if self._is_congested and not self._is_lost:
                self._writer = asyncio.get_running_loop().create_future()
                await _wait(self._writer, timeout, httpcore.WriteTimeout)
        if self._transport.is_closing():
            raise httpcore.WriteError(self._error or "The connection is closed.") from self._error

    async def aclose(self) -> None:
        self._transport.abort()
        await asyncio.sleep(0)  # the event loop closes the socket

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            if self._received:
                raise ssl.SSLError("Something was received before TLS protected it.")
            with anyio.fail_after(timeout):
                transport = await asyncio.get_running_loop().start_tls(
                    self._transport,
                    self,
                    ssl_context,
                    server_hostname=server_hostname,
                    # asyncio's own limit, of 60 seconds, must not come first.
                    ssl_handshake_timeout=None if timeout is None else timeout + 60,
                )
            if transport is None:
                raise ConnectionResetError("The connection was closed during the TLS handshake.")
        except BaseException as error:
            self._transport.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(error) from error
            if isinstance(error, OSError):  # as is every `ssl.SSLError`
                raise httpcore.ConnectError(error) from error
            raise
        self._transport = transport
        self._has_tls = True
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return bool(self._received) or self._has_ended or _is_readable(self._transport)
        return self._transport.get_extra_info(_EXTRA_INFO[info]) if info in _EXTRA_INFO else None


async def _wait(future: asyncio.Future[None], timeout: Optional[float], error: Type[Exception]) -> None:
    if timeout is None:
        await future
        return
    timer = future.get_loop().call_later(timeout, _fail, future, error)
    try:
        await future
    finally:
        timer.cancel()


def _wake(future: Optional[asyncio.Future[None]]) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _fail(future: asyncio.Future[None], error: Type[Exception]) -> None:
    if not future.done():
        future.set_exception(error())


def _is_readable(transport: Any) -> bool:
    """Return whether bytes, or the end, have arrived that the event loop has not yet had time to read."""
    descriptor = transport.get_extra_info("socket").fileno()
    if descriptor < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))
