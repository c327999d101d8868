"""Tools that replace HTTP in tests replace ours too, or users' tests would reach the network unawares.

Nothing listens at the address used here, so a request that is not intercepted fails.
"""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import respx
import vcr  # type: ignore[import-untyped] # it has no types
from pytest_httpx import HTTPXMock

from anthropic._async.transport.http_client import DefaultAsyncHttpxClient
from anthropic._sync.transport.http_client import DefaultHttpxClient

from .loopback import LoopbackServer

use_cassette: Any = cast(Any, vcr).use_cassette

pytestmark = pytest.mark.anyio


@pytest.fixture(params=[False, True], ids=["direct", "proxied"])
def nobody(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A URL nobody answers; once more where the environment names a proxy."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    if request.param:
        monkeypatch.setenv("HTTP_PROXY", url)
        url = "http://api.example.com"
    return url


def test_nobody_answers(nobody: str) -> None:
    with DefaultHttpxClient() as client, pytest.raises(httpx.ConnectError):
        client.get(nobody)


def test_respx(nobody: str) -> None:
    with respx.mock, DefaultHttpxClient() as client:
        route = respx.get(f"{nobody}/v1/models").respond(json={"data": []})
        for _ in range(3):
            assert client.get(f"{nobody}/v1/models").json() == {"data": []}
        assert route.call_count == 3


async def test_respx_async(nobody: str) -> None:
    with respx.mock:
        route = respx.get(f"{nobody}/v1/models").respond(json={"data": []})
        async with DefaultAsyncHttpxClient() as client:
            for _ in range(3):
                assert (await client.get(f"{nobody}/v1/models")).json() == {"data": []}
        assert route.call_count == 3


@pytest.mark.parametrize("using", ["httpx", "httpcore"])
def test_respx_sends_on_what_it_is_told_to(using: str) -> None:
    with LoopbackServer() as server, respx.mock(using=using) as router, DefaultHttpxClient() as client:
        router.get(server.url).pass_through()
        assert client.get(server.url).status_code == 200
        assert server.connections == 1


def test_pytest_httpx(nobody: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{nobody}/v1/models", json={"data": []})
    with DefaultHttpxClient() as client:
        assert client.get(f"{nobody}/v1/models").json() == {"data": []}


async def test_pytest_httpx_async(nobody: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{nobody}/v1/models", json={"data": []})
    async with DefaultAsyncHttpxClient() as client:
        assert (await client.get(f"{nobody}/v1/models")).json() == {"data": []}


def test_vcrpy_records_and_plays(tmp_path: Path) -> None:
    cassette = str(tmp_path / "cassette.yaml")
    with LoopbackServer() as server:
        with use_cassette(cassette), DefaultHttpxClient() as client:
            assert client.get(server.url).json() == {}
        assert len(server.requests) == 1
    with use_cassette(cassette, record_mode="none") as played, DefaultHttpxClient() as client:
        assert client.get(server.url).json() == {}
    assert played.play_count == 1


async def test_vcrpy_records_and_plays_async(tmp_path: Path) -> None:
    cassette = str(tmp_path / "cassette.yaml")
    with LoopbackServer() as server:
        with use_cassette(cassette):
            async with DefaultAsyncHttpxClient() as client:
                assert (await client.get(server.url)).json() == {}
        assert len(server.requests) == 1
    with use_cassette(cassette, record_mode="none") as played:
        async with DefaultAsyncHttpxClient() as client:
            assert (await client.get(server.url)).json() == {}
    assert played.play_count == 1
