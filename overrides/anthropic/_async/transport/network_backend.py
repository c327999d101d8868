"""A network backend that sends the head of a request together with its body, in one packet instead of two.

httpcore writes them one after the other, and writing is the largest single cost of a small request. Only when
something is written is decided here; connecting and TLS are left to the backend below.
"""

from __future__ import annotations

import socket
import ssl
from typing import Any, Iterable, Optional

import httpcore

from anthropic._concurrency.aio_sockets import SocketBackend

_END_OF_HEAD = b"\r\n\r\n"
_LARGEST_JOINED = 64 * 1024


class AsyncJoiningBackend(httpcore.AsyncNetworkBackend):
    """A backend whose streams hold back the head of a request until its body, or its end, is written."""

    def __init__(self, backend: Optional[httpcore.AsyncNetworkBackend] = None) -> None:
        self._backend: httpcore.AsyncNetworkBackend = SocketBackend() if backend is None else backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]] = None,
    ) -> httpcore.AsyncNetworkStream:
        return _JoiningStream(
            await self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        )

    async def connect_unix_socket(
        self,
        path: str,
        timeout: Optional[float] = None,
        socket_options: Optional[Iterable[httpcore.SOCKET_OPTION]] = None,
    ) -> httpcore.AsyncNetworkStream:
        return _JoiningStream(await self._backend.connect_unix_socket(path, timeout, socket_options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


class _JoiningStream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._held = b""

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        if self._held:
            await self.write(b"", timeout)
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        held, self._held = self._held, b""
        if held:
            if len(buffer) > _LARGEST_JOINED:
                await self._stream.write(held, timeout)
            else:
                buffer = held + buffer
        elif buffer.endswith(_END_OF_HEAD):
            self._held = bytes(buffer)
            return
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        except RuntimeError:
            # Trio closes nothing where it does not run, as it may be when a finalizer does.
            raw = self._stream.get_extra_info("socket")
            if isinstance(raw, socket.socket):
                raw.close()
            raise

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: Optional[str] = None,
        timeout: Optional[float] = None,
    ) -> httpcore.AsyncNetworkStream:
        return _JoiningStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
