"""The default transport over real sockets: connections are reused, limited, closed, and never lost."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any, List

import anyio
import httpx
import pytest

from anthropic._async.transport.transport import DefaultAsyncTransport
from anthropic._sync.transport.transport import DefaultTransport
from tests.twins import on_each_loop

from .loopback import PATIENCE, LoopbackServer

pytestmark = pytest.mark.anyio

FEW = httpx.Limits(max_connections=2, max_keepalive_connections=1, keepalive_expiry=5.0)


def sync_client(**options: Any) -> httpx.Client:
    return httpx.Client(transport=DefaultTransport(**options), timeout=PATIENCE)


def async_client(**options: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=DefaultAsyncTransport(**options), timeout=PATIENCE)


def test_requests_in_turn_share_one_connection(server: LoopbackServer) -> None:
    with sync_client() as client:
        for _ in range(5):
            assert client.post(server.url, json={"a": 1}).json() == {}
    assert server.connections == 1
    assert [body for _, _, body in server.requests] == [b'{"a":1}'] * 5


@on_each_loop
async def test_async_requests_in_turn_share_one_connection(server: LoopbackServer) -> None:
    async with async_client() as client:
        for _ in range(5):
            assert (await client.post(server.url, json={"a": 1})).json() == {}
    assert server.connections == 1
    assert server.wait_until_closed(1)


@on_each_loop
async def test_many_at_once_open_one_connection_each_and_keep_as_many_as_allowed(
    server: LoopbackServer,
) -> None:
    async with async_client(limits=httpx.Limits(max_keepalive_connections=10)) as client:

        async def get() -> None:
            await client.get(f"{server.url}/slow")

        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(get)
            while len(server.requests) < 50:
                await anyio.sleep(0.01)
            server.release.set()
        assert server.connections == 50
        assert server.wait_until_closed(40)
        async with anyio.create_task_group() as group:
            for _ in range(10):
                group.start_soon(get)
    assert server.connections <= 50


def test_threads_use_connections_of_their_own(server: LoopbackServer) -> None:
    with sync_client() as client:
        errors: List[BaseException] = []

        def work() -> None:
            try:
                for _ in range(20):
                    client.get(server.url)
            except BaseException as error:
                errors.append(error)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(PATIENCE)
    assert errors == []
    assert len(server.requests) == 160
    assert server.connections <= 8


@on_each_loop
async def test_a_request_beyond_the_limit_waits_for_a_connection(server: LoopbackServer) -> None:
    done: List[int] = []
    async with async_client(limits=FEW) as client, anyio.create_task_group() as group:

        async def get() -> None:
            done.append((await client.get(f"{server.url}/slow")).status_code)

        for _ in range(6):
            group.start_soon(get)
        while len(server.requests) < 2:
            await anyio.sleep(0.01)
        await anyio.sleep(0.05)
        assert len(server.requests) == 2
        server.release.set()
    assert done == [200] * 6
    assert server.connections == 2


@on_each_loop
async def test_no_connection_within_the_pool_timeout(server: LoopbackServer) -> None:
    async with async_client(limits=FEW) as client, anyio.create_task_group() as group:
        group.start_soon(client.get, f"{server.url}/slow")
        group.start_soon(client.get, f"{server.url}/slow")
        while len(server.requests) < 2:
            await anyio.sleep(0.01)
        with pytest.raises(httpx.PoolTimeout):
            await client.get(server.url, timeout=httpx.Timeout(PATIENCE, pool=0.05))
        server.release.set()
    assert len(server.requests) == 2


def test_no_connection_within_the_pool_timeout_for_threads(server: LoopbackServer) -> None:
    with sync_client(limits=FEW) as client:
        first, second = (client.stream("GET", f"{server.url}/stream") for _ in range(2))
        with first, second, pytest.raises(httpx.PoolTimeout):
            client.get(server.url, timeout=httpx.Timeout(PATIENCE, pool=0.05))
        assert client.get(server.url).status_code == 200


@on_each_loop
async def test_who_waits_and_is_cancelled_loses_no_connection(server: LoopbackServer) -> None:
    async with async_client(limits=FEW) as client:
        async with anyio.create_task_group() as group:
            group.start_soon(client.get, f"{server.url}/slow")
            group.start_soon(client.get, f"{server.url}/slow")
            while len(server.requests) < 2:
                await anyio.sleep(0.01)
            for _ in range(5):
                with anyio.move_on_after(0.02) as scope:
                    await client.get(server.url)
                assert scope.cancelled_caught
            server.release.set()
        with anyio.fail_after(PATIENCE):
            for _ in range(4):
                assert (await client.get(server.url)).status_code == 200


@on_each_loop
async def test_a_cancelled_request_closes_its_connection_and_frees_its_place(server: LoopbackServer) -> None:
    async with async_client(limits=FEW) as client:
        for _ in range(6):
            with anyio.move_on_after(0.05) as scope:
                await client.get(f"{server.url}/slow")
            assert scope.cancelled_caught
        server.release.set()
        assert server.wait_until_closed(server.connections)
        with anyio.fail_after(PATIENCE):
            assert (await client.get(server.url)).status_code == 200


# On asyncio alone: httpx leaves generators behind, of which trio warns
async def test_a_response_closed_early_closes_its_connection(server: LoopbackServer) -> None:
    async with async_client(limits=FEW) as client:
        for _ in range(4):
            async with client.stream("GET", f"{server.url}/stream") as response:
                async for chunk in response.aiter_bytes():
                    assert chunk.startswith(b"chunk")
                    break
        assert server.wait_until_closed(4)
        assert (await client.get(server.url)).status_code == 200


def test_a_response_that_is_forgotten_frees_its_connection(server: LoopbackServer) -> None:
    with sync_client(limits=FEW) as client:
        for _ in range(4):
            request = client.build_request("GET", f"{server.url}/stream")
            client.send(request, stream=True)
            gc.collect()
        assert client.get(server.url, timeout=PATIENCE).status_code == 200


@on_each_loop
async def test_a_connection_the_server_closed_is_not_used_again(server: LoopbackServer) -> None:
    async with async_client() as client:
        for _ in range(3):
            assert (await client.get(f"{server.url}/closing")).status_code == 200
            assert server.wait_until_closed(1)
            await anyio.sleep(0.02)
    assert server.connections == 3


def test_a_connection_the_server_closed_is_not_used_again_by_threads(server: LoopbackServer) -> None:
    with sync_client() as client:
        for _ in range(3):
            assert client.get(server.url).status_code == 200
            server.drop_connections()
            assert server.wait_until_closed(1)
            time.sleep(0.02)
    assert server.connections == 3


def test_an_idle_connection_expires(server: LoopbackServer) -> None:
    limits = httpx.Limits(max_connections=10, max_keepalive_connections=10, keepalive_expiry=0.05)
    with sync_client(limits=limits) as client:
        client.get(server.url)
        time.sleep(0.1)
        client.get(server.url)
    assert server.connections == 2


@on_each_loop
async def test_errors_are_those_of_httpx(server: LoopbackServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with async_client(limits=FEW) as client:
        for _ in range(5):
            with pytest.raises(httpx.ConnectError):
                await client.get(nobody)
        with pytest.raises(httpx.UnsupportedProtocol):
            await client.get("ftp://127.0.0.1")
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{server.url}/slow", timeout=httpx.Timeout(PATIENCE, read=0.1))
        assert (await client.get(server.url)).status_code == 200


def test_an_idle_connection_makes_room_for_another_origin(server: LoopbackServer) -> None:
    with LoopbackServer() as other, sync_client(limits=httpx.Limits(max_connections=1)) as client:
        for _ in range(2):
            assert client.get(server.url).status_code == 200
            assert client.get(other.url).status_code == 200
        assert server.connections == other.connections == 2


@on_each_loop
async def test_closing_wakes_whoever_waits(server: LoopbackServer) -> None:
    transport = DefaultAsyncTransport(limits=httpx.Limits(max_connections=1))
    client = httpx.AsyncClient(transport=transport, timeout=PATIENCE)
    async with client.stream("GET", f"{server.url}/stream"), anyio.create_task_group() as group:

        async def wait() -> None:
            with pytest.raises(httpx.ConnectError, match="closed"):
                await client.get(server.url)

        group.start_soon(wait)
        await anyio.sleep(0.05)
        await transport.aclose()
    await client.aclose()


def test_sockets_are_kept_alive(server: LoopbackServer) -> None:
    with sync_client() as client, client.stream("GET", server.url) as response:
        sock = response.extensions["network_stream"].get_extra_info("socket")
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL) == 60
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT) == 5


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this platform has no Unix sockets")
def test_a_unix_socket(tmp_path: Path) -> None:
    path = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        with sync_client(uds=path) as client:
            assert client.get("http://localhost/").status_code == 204
        thread.join(PATIENCE)


FORGETTING = """
    import asyncio, gc, sys
    from anthropic._async.transport.http_client import DefaultAsyncHttpxClient
    from anthropic._sync.transport.http_client import DefaultHttpxClient

    url = sys.argv[1]

    async def use(client):
        await asyncio.gather(*[client.get(url) for _ in range(3)])

    async def forget():
        client = DefaultAsyncHttpxClient()
        await use(client)
        del client
        gc.collect()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert not others, others

    kept = DefaultAsyncHttpxClient()
    asyncio.run(use(kept))
    asyncio.run(use(kept))
    asyncio.run(forget())
    lost = DefaultAsyncHttpxClient()
    asyncio.run(use(lost))
    del lost
    gc.collect()
    client = DefaultHttpxClient()
    client.get(url)
    del client
    gc.collect()
    at_exit = DefaultHttpxClient()
    at_exit.get(url)
    print("done")
"""


def test_clients_that_nobody_closes_are_collected_quietly(server: LoopbackServer) -> None:
    finished = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", textwrap.dedent(FORGETTING), server.url],
        capture_output=True,
        text=True,
        timeout=60,
    )
    # asyncio's debug mode reports a step that took long, which on a busy machine any may.
    complaints = [line for line in finished.stderr.splitlines() if not line.startswith("Executing <")]
    assert (finished.stdout, complaints) == ("done\n", [])
    assert finished.returncode == 0


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # asyncio's, of a loop closed with sockets still open
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_client_outlives_an_event_loop_that_was_just_closed(server: LoopbackServer) -> None:
    client = async_client()
    for _ in range(2):
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(client.get(server.url)).status_code == 200
        loop.close()
    del client
    gc.collect()
    assert server.connections == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform cannot fork")
def test_a_forked_child_opens_connections_of_its_own(server: LoopbackServer) -> None:
    script = """
        import os, sys
        from anthropic._sync.transport.http_client import DefaultHttpxClient
        client = DefaultHttpxClient()
        client.get(sys.argv[1])
        pid = os.fork()
        status = client.get(sys.argv[1]).status_code
        if pid:
            _, code = os.waitpid(pid, 0)
            client.get(sys.argv[1])
            sys.exit(os.waitstatus_to_exitcode(code))
        os._exit(status != 200)
    """
    finished = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), server.url],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (finished.stderr, finished.returncode) == ("", 0)
    assert server.connections == 2


def test_a_client_that_is_collected_after_its_socket_is_closed_quietly(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: List[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: raised.append(unraisable.exc_value))
    client = sync_client()
    with client.stream("GET", server.url) as response:
        response.read()
        used = response.extensions["network_stream"].get_extra_info("socket")
    trash: List[object] = [used, client]
    trash.append(trash)
    del client, response, used
    gc.collect()  # Puts the socket before the client in the order of the next collection.
    del trash
    gc.collect()
    assert raised == []
