"""The HTTP clients with the SDK's defaults: what they are, what can be overridden, what making one costs."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

import httpx
import pytest
import trustme

from anthropic._async.transport.aiohttp_client import DefaultAioHttpClient
from anthropic._async.transport.http_client import AsyncHttpxClientWrapper, DefaultAsyncHttpxClient
from anthropic._async.transport.transport import DefaultAsyncTransport
from anthropic._core.transport.proxies import environment_proxies
from anthropic._core.transport.socket_options import KEEP_ALIVE
from anthropic._core.transport.tls import tls_context
from anthropic._sync.transport.http_client import DefaultHttpxClient, SyncHttpxClientWrapper
from anthropic._sync.transport.transport import DefaultTransport
from tests.twins import on_each_loop

from .loopback import LoopbackServer

pytestmark = pytest.mark.anyio

PROXY_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXY_VARIABLES, *map(str.lower, PROXY_VARIABLES), "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("make", [DefaultHttpxClient, SyncHttpxClientWrapper])
def test_a_sync_client_has_the_defaults(make: Callable[[], httpx.Client]) -> None:
    with make() as client:
        assert isinstance(client, httpx.Client)
        assert isinstance(vars(client)["_transport"], DefaultTransport)
        assert isinstance(vars(client)["_transport"], httpx.HTTPTransport)
        assert client.timeout == httpx.Timeout(600.0, connect=5.0)
        assert client.follow_redirects is True


@on_each_loop
@pytest.mark.parametrize("make", [DefaultAsyncHttpxClient, AsyncHttpxClientWrapper])
async def test_an_async_client_has_the_defaults(make: Callable[[], httpx.AsyncClient]) -> None:
    async with make() as client:
        assert isinstance(client, httpx.AsyncClient)
        assert isinstance(vars(client)["_transport"], DefaultAsyncTransport)
        assert isinstance(vars(client)["_transport"], httpx.AsyncHTTPTransport)
        assert client.timeout == httpx.Timeout(600.0, connect=5.0)
        assert client.follow_redirects is True


def test_what_is_passed_goes_before_the_defaults() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(204))
    with DefaultHttpxClient(
        timeout=3, follow_redirects=False, transport=transport, base_url="http://h"
    ) as client:
        assert client.timeout == httpx.Timeout(3)
        assert client.follow_redirects is False
        assert client.get("/").status_code == 204
    with DefaultHttpxClient(timeout=None) as client:
        assert client.timeout == httpx.Timeout(None)


def test_limits_that_are_passed_hold(server: LoopbackServer) -> None:
    client = DefaultHttpxClient(limits=httpx.Limits(max_connections=1))
    with client, client.stream("GET", server.url), pytest.raises(httpx.PoolTimeout):
        client.get(server.url, timeout=httpx.Timeout(5, pool=0.05))


def test_redirects_are_followed() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/":
            return httpx.Response(307, headers={"location": "/there"})
        return httpx.Response(204)

    with DefaultHttpxClient(transport=httpx.MockTransport(answer)) as client:
        assert client.get("http://h/").status_code == 204


@pytest.mark.parametrize(
    ("environment", "mounts"),
    [
        ({}, {}),
        ({"NO_PROXY": "a.example"}, {}),
        ({"HTTP_PROXY": "http://p:1"}, {"http://": "http://p:1"}),
        ({"HTTPS_PROXY": "p:1"}, {"https://": "http://p:1"}),
        (
            {"ALL_PROXY": "http://p:1", "NO_PROXY": "localhost, a.example ,10.0.0.1,::1,http://b"},
            {
                "all://": "http://p:1",
                "all://localhost": None,
                "all://*a.example": None,
                "all://10.0.0.1": None,
                "all://[::1]": None,
                "http://b": None,
            },
        ),
        ({"ALL_PROXY": "http://p:1", "NO_PROXY": "a.example,*"}, {}),
        ({"ALL_PROXY": "p:1", "NO_PROXY": "[::1]"}, {"all://": "http://p:1", "all://[::1]": None}),
        ({"ALL_PROXY": "p:1", "NO_PROXY": "10.0.0.0/8,fd00::/8"}, {"all://": "http://p:1"}),
        ({"HTTP_PROXY": "p:1", "http_proxy": "q:1"}, {"http://": "http://q:1"}),
        ({"HTTP_PROXY": "p:1", "http_proxy": ""}, {}),
        ({"HTTP_PROXY": "p:1", "REQUEST_METHOD": "GET"}, {}),
    ],
)
def test_proxies_of_the_environment(environment: Dict[str, str], mounts: Dict[str, Optional[str]]) -> None:
    found = environment_proxies(environment)
    assert {pattern: proxy for pattern, (proxy, _) in found.items()} == mounts


def test_a_request_goes_through_the_proxy_of_the_environment(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url.replace("//", "//user:secret@"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with DefaultHttpxClient() as client:
        for _ in range(3):
            assert client.get("http://api.example.com/v1").status_code == 200
        line, headers, _ = server.requests[0]
        assert line == "GET http://api.example.com/v1 HTTP/1.1"
        assert headers["proxy-authorization"] == "Basic dXNlcjpzZWNyZXQ="
        assert server.connections == 1
        client.get(f"{server.url}/direct")
        assert server.requests[-1][0] == "GET /direct HTTP/1.1"
    with DefaultHttpxClient(trust_env=False) as client, pytest.raises(httpx.ConnectError):
        client.get("http://nowhere.invalid/")


@on_each_loop
async def test_https_through_a_proxy_passed_as_an_argument(
    server: LoopbackServer, secure_server: LoopbackServer, authority: trustme.CA
) -> None:
    context = ssl.create_default_context()
    authority.configure_trust(context)  # pyright: ignore[reportUnknownMemberType]
    async with DefaultAsyncHttpxClient(proxy=server.url, verify=context) as client:
        for _ in range(3):
            assert (await client.get(secure_server.url)).status_code == 200
    assert [line for line, _, _ in server.requests] == [f"CONNECT 127.0.0.1:{secure_server.port} HTTP/1.1"]
    assert secure_server.connections == 1


def test_proxies_nobody_can_use_are_refused() -> None:
    with pytest.raises(ValueError, match="proxy"):
        DefaultHttpxClient(proxy="ftp://127.0.0.1")
    with pytest.raises(ImportError, match=r"httpx\[socks\]"):
        DefaultHttpxClient(proxy="socks5://127.0.0.1:1")


@on_each_loop
async def test_the_certificate_is_verified(secure_server: LoopbackServer) -> None:
    async with DefaultAsyncHttpxClient() as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(secure_server.url)
    async with DefaultAsyncHttpxClient(verify=False) as client:
        for _ in range(3):
            assert (await client.get(secure_server.url)).status_code == 200
    assert secure_server.connections == 2


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_authorities_of_the_environment(
    variable: str,
    secure_server: LoopbackServer,
    authority: trustme.CA,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(file)
    if variable == "SSL_CERT_DIR":
        subprocess.run(["openssl", "rehash", str(tmp_path)], check=True, capture_output=True)
    folders = os.pathsep.join((str(tmp_path / "missing"), str(tmp_path)))
    monkeypatch.setenv(variable, str(file) if variable == "SSL_CERT_FILE" else folders)
    with DefaultHttpxClient() as client:
        assert client.get(secure_server.url).status_code == 200
    with DefaultHttpxClient(trust_env=False) as client, pytest.raises(httpx.ConnectError):
        client.get(secure_server.url)


def test_the_default_context_is_made_once_and_others_are_not_shared() -> None:
    assert tls_context()() is tls_context()()
    assert tls_context(verify=False)() is not tls_context()()
    own = ssl.create_default_context()
    assert tls_context(verify=own)() is own
    with pytest.raises(FileNotFoundError), pytest.warns(DeprecationWarning, match="cert"):
        tls_context(cert="/nowhere.pem")


def test_making_clients_and_http_requests_makes_no_context(server: LoopbackServer) -> None:
    script = """
        import ssl, sys
        def refuse(*args, **kwargs):
            raise AssertionError("a TLS context was made")
        ssl.create_default_context = refuse
        from anthropic._async.transport.http_client import DefaultAsyncHttpxClient
        from anthropic._sync.transport.http_client import DefaultHttpxClient
        DefaultAsyncHttpxClient()
        print(DefaultHttpxClient().get(sys.argv[1]).status_code)
    """
    finished = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), server.url],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (finished.stdout, finished.stderr) == ("200\n", "")


async def test_the_aiohttp_client_has_the_defaults(server: LoopbackServer) -> None:
    async with DefaultAioHttpClient() as client:
        assert isinstance(client, httpx.AsyncClient)
        assert client.timeout == httpx.Timeout(600.0, connect=5.0)
        assert client.follow_redirects is True
        assert (await client.get(server.url)).json() == {}
    assert server.connections == 1


async def test_the_aiohttp_client_keeps_sockets_alive(
    server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected: List[Any] = []
    connect = asyncio.get_running_loop().sock_connect

    async def watch(sock: socket.socket, address: Any) -> None:
        connected.append([sock.getsockopt(*option[:2]) for option in KEEP_ALIVE])
        await connect(sock, address)

    monkeypatch.setattr(asyncio.get_running_loop(), "sock_connect", watch)
    async with DefaultAioHttpClient() as client:
        await client.get(server.url)
    assert connected == [[value for _, _, value in KEEP_ALIVE]]


def test_without_aiohttp_the_client_says_what_to_install() -> None:
    script = """
        import sys
        sys.modules["httpx_aiohttp"] = None
        from anthropic._async.transport.aiohttp_client import DefaultAioHttpClient
        try:
            DefaultAioHttpClient()
        except RuntimeError as error:
            print(error)
    """
    finished = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, timeout=60
    )
    assert "anthropic[aiohttp]" in finished.stdout
    assert finished.stderr == ""
