"""Variables that say how to connect count as they were when the client was made; a broken one is named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Tuple

import httpx
import pytest

from anthropic import AnthropicError
from tests.client.transport.loopback import LoopbackServer
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

REQUEST: Dict[str, Any] = {"max_tokens": 1, "model": "m", "messages": []}
FAR = "http://api.example.com"


async def create(client: Any) -> None:
    await maybe(client.messages.create(**REQUEST))


async def test_a_proxy_that_is_set_later_is_not_used(
    twin: Twin, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = twin.client(base_url=server.url)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    await maybe(client.get("/", cast_to=httpx.Response))
    assert server.requests[0][0] == "GET / HTTP/1.1"


async def test_a_proxy_that_was_set_is_used_after_it_was_unset(
    twin: Twin, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    client = twin.client(base_url=FAR).with_options(timeout=5)
    monkeypatch.delenv("HTTP_PROXY")
    await maybe(client.get("/", cast_to=httpx.Response))
    assert server.requests[0][0] == f"GET {FAR}/ HTTP/1.1"


@pytest.mark.parametrize("exceptions", ["127.0.0.0/8", "127.0.0.1/32,::1", "[::1],127.0.0.1"])
async def test_networks_and_ipv6_are_excepted_from_proxies(
    twin: Twin, server: LoopbackServer, monkeypatch: pytest.MonkeyPatch, exceptions: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", exceptions)
    await maybe(twin.client(base_url=server.url).get("/", cast_to=httpx.Response))
    assert server.requests[0][0] == "GET / HTTP/1.1"


@pytest.mark.parametrize(
    ("variable", "value", "shown"),
    [
        ("ALL_PROXY", "socks://127.0.0.1:1", "socks://127.0.0.1:1"),
        ("HTTP_PROXY", "http://me:secret@127.0.0.1:port", "127.0.0.1"),
        ("https_proxy", "ftp://127.0.0.1", "ftp://127.0.0.1"),
    ],
)
async def test_a_proxy_that_cannot_be_used_is_named(
    twin: Twin, monkeypatch: pytest.MonkeyPatch, sleeps: Any, variable: str, value: str, shown: str
) -> None:
    monkeypatch.setenv(variable, value)
    client = twin.client(base_url=FAR)
    with pytest.raises(AnthropicError, match=variable) as raised:
        await create(client)
    assert shown in str(raised.value)
    assert "secret" not in str(raised.value)
    assert sleeps == []


@pytest.mark.parametrize("content", [None, "no certificate"])
async def test_certificates_that_cannot_be_read_are_named(
    twin: Twin,
    server: LoopbackServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    sleeps: Any,
    content: Any,
) -> None:
    path = tmp_path / "authorities.pem"
    if content is not None:
        path.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    client = twin.client(base_url=server.url.replace("http:", "https:"))
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(AnthropicError, match="SSL_CERT_FILE") as raised:
        await create(client)
    assert str(path) in str(raised.value)
    assert sleeps == []


@pytest.mark.parametrize(
    ("folders", "problem"),
    [(("nowhere", "neither"), "no such directory"), (("nowhere", "."), "openssl rehash")],
)
async def test_directories_without_certificates_are_named(
    twin: Twin,
    server: LoopbackServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    sleeps: Any,
    folders: Tuple[str, ...],
    problem: str,
) -> None:
    (tmp_path / "authority.pem").touch()
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join(str(tmp_path / folder) for folder in folders))
    with pytest.raises(AnthropicError, match=f"SSL_CERT_DIR .*nowhere.*{problem}"):
        await create(twin.client(base_url=server.url.replace("http:", "https:")))
    assert sleeps == []
