"""The sockets of async clients on asyncio, against servers that do what a transport has to survive."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
from contextlib import asynccontextmanager
from typing import Any, AsyncGenerator, Awaitable, Callable, List, Tuple

import httpcore
import pytest
import trustme

from anthropic._concurrency.aio_sockets import SocketBackend, SocketStream
from tests.client.transport.loopback import LoopbackServer

pytestmark = pytest.mark.anyio

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

MEGABYTES = b"0123456789abcdef" * 262_144


@asynccontextmanager
async def connected(handler: Handler, **options: Any) -> AsyncGenerator[SocketStream, None]:
    """A stream to a server that is `handler`."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        except ConnectionError:
            pass  # the client is gone
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, **options)
    stream = await SocketBackend().connect_tcp("localhost", server.sockets[0].getsockname()[1], timeout=5)
    assert isinstance(stream, SocketStream)
    try:
        yield stream
    finally:
        await stream.aclose()
        server.close()


@pytest.fixture(scope="module")
def tls() -> Tuple[ssl.SSLContext, ssl.SSLContext]:
    """What a server needs, and what its clients need."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(server)
    authority.configure_trust(client)
    return server, client


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while True:
        data = await reader.read(65536)
        if not data:
            return
        writer.write(data)
        await writer.drain()


async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(5)


async def read_all(stream: httpcore.AsyncNetworkStream, size: int) -> bytes:
    parts: List[bytes] = []
    while size:
        limit = min(size, 10_000)
        part = await stream.read(limit, timeout=5)
        assert 0 < len(part) <= limit
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


@pytest.mark.parametrize("secure", [False, True])
async def test_all_arrives_in_order_both_ways(
    secure: bool, tls: Tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    async with connected(echo, ssl=tls[0] if secure else None) as plain:
        stream = await plain.start_tls(tls[1], "localhost", timeout=5) if secure else plain
        assert (stream.get_extra_info("ssl_object") is not None) is secure
        reading = asyncio.ensure_future(read_all(stream, len(MEGABYTES)))
        for start in range(0, len(MEGABYTES), 100_000):
            await stream.write(MEGABYTES[start : start + 100_000], timeout=5)
        assert await reading == MEGABYTES


async def test_what_is_not_read_stays_with_the_server() -> None:
    sent = 0

    async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while True:
            writer.write(bytes(65536))
            await writer.drain()
            sent += 65536

    async with connected(pour) as stream:
        assert await stream.read(1, timeout=5) == b"\0"
        before = -1
        while sent != before:
            before = sent
            await asyncio.sleep(0.1)
        assert len(stream._received) < 1_000_000  # pyright: ignore[reportPrivateUsage]
        assert await read_all(stream, before) == bytes(before)


async def test_waiting_has_limits() -> None:
    async with connected(silence) as stream:
        with pytest.raises(httpcore.ReadTimeout):
            await stream.read(10, timeout=0.05)
        with pytest.raises(httpcore.WriteTimeout):
            await stream.write(MEGABYTES * 4, timeout=0.05)
        with pytest.raises(httpcore.ReadTimeout):
            await stream.read(10, timeout=0.05)


async def test_a_cancelled_read_leaves_nothing_behind() -> None:
    async with connected(echo) as stream:
        reading = asyncio.ensure_future(stream.read(10, timeout=5))
        await asyncio.sleep(0.01)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        await stream.write(b"later", timeout=5)
        assert await stream.read(10, timeout=5) == b"later"


async def test_the_end_comes_after_what_was_sent() -> None:
    async def farewell(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"farewell")

    async with connected(farewell) as stream:
        await asyncio.sleep(0.05)
        assert stream.get_extra_info("is_readable")
        assert [await stream.read(5), await stream.read(5), await stream.read(5)] == [b"farew", b"ell", b""]
        assert stream.get_extra_info("is_readable")


async def test_a_broken_connection_is_an_error() -> None:
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Closing without lingering resets the connection.
        linger = b"\1\0\0\0" + bytes(4) if sys.platform != "win32" else b"\1\0\0\0"
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    async with connected(reset) as stream:
        with pytest.raises(httpcore.ReadError):
            await stream.read(10, timeout=5)
        with pytest.raises(httpcore.WriteError):
            await stream.write(b"lost", timeout=5)


async def test_an_idle_connection_that_is_cut_shows_it_before_the_event_loop_knows() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        stream = await SocketBackend().connect_tcp("127.0.0.1", listener.getsockname()[1], timeout=5)
        accepted, _ = listener.accept()
        assert not stream.get_extra_info("is_readable")
        accepted.close()
        assert stream.get_extra_info("is_readable")
        await stream.aclose()


async def test_what_came_before_tls_is_not_taken_for_an_answer(
    tls: Tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    async def inject(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await reader.read()

    async with connected(inject) as stream:
        while not stream._received:  # pyright: ignore[reportPrivateUsage]
            await asyncio.sleep(0.01)
        with pytest.raises(httpcore.ConnectError, match="before TLS"):
            await stream.start_tls(tls[1], "localhost", timeout=5)


@pytest.mark.parametrize("name", ["localhost", "other.example"])
async def test_a_handshake_that_fails_is_a_connect_error(
    name: str, tls: Tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    context = ssl.create_default_context() if name == "localhost" else tls[1]
    with LoopbackServer(tls[0]) as server:
        stream = await SocketBackend().connect_tcp("localhost", server.port, timeout=5)
        with pytest.raises(httpcore.ConnectError, match="certificate verify failed"):
            await stream.start_tls(context, name, timeout=5)
        assert server.wait_until_closed(1)


async def test_a_handshake_has_a_limit(tls: Tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    async with connected(silence) as stream:
        with pytest.raises(httpcore.ConnectTimeout):
            await stream.start_tls(tls[1], "localhost", timeout=0.05)


@pytest.mark.parametrize("host", ["a..b", "does-not-exist.invalid"])
async def test_a_host_that_is_not_there_is_a_connect_error(host: str) -> None:
    with pytest.raises(httpcore.ConnectError):
        await SocketBackend().connect_tcp(host, 80, timeout=5)
