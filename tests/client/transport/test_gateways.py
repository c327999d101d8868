"""A gateway in front of the API: a path of its own, headers of its own, a certificate of its own; on every
backend."""

from __future__ import annotations

import socket
import ssl
from typing import Any, Callable, Dict, List

import httpx
import pytest
import trustme

import anthropic
from anthropic import (
    Anthropic,
    AsyncAnthropic,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    omit,
)
from tests.twins import maybe

from .loopback import LoopbackServer

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


class Backend:
    """One way to send: a client of ours and the HTTP client below it."""

    def __init__(self, kind: Any, http_kind: Any, loop: str) -> None:
        self.kind = kind
        self.http_kind = http_kind
        self.loop = loop

    def client(self, *, http: Any = None, **settings: Any) -> Any:
        http_client = self.http_kind(**(http or {}))
        return self.kind(**{"api_key": "key", "max_retries": 0, "http_client": http_client, **settings})


BACKENDS = {
    "sync": Backend(Anthropic, DefaultHttpxClient, "asyncio"),
    "plain httpx": Backend(Anthropic, httpx.Client, "asyncio"),
    "asyncio": Backend(AsyncAnthropic, DefaultAsyncHttpxClient, "asyncio"),
    "trio": Backend(AsyncAnthropic, DefaultAsyncHttpxClient, "trio"),
    "plain async httpx": Backend(AsyncAnthropic, httpx.AsyncClient, "asyncio"),
    "aiohttp": Backend(AsyncAnthropic, DefaultAioHttpClient, "asyncio"),
}


pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize(
        ("backend", "anyio_backend"),
        [pytest.param(backend, backend.loop, id=name) for name, backend in BACKENDS.items()],
    ),
]


async def use(client: Any, work: Callable[[Any], Any]) -> Any:
    """Make a call and close the client."""
    try:
        return await maybe(work(client))
    finally:
        await maybe(client.close())


async def test_a_path_and_headers_of_its_own(backend: Backend) -> None:
    with LoopbackServer() as server:
        client = backend.client(
            base_url=f"{server.url}/team/anthropic/",
            default_headers={"X-Team": "search", "X-Api-Key": omit},
        )
        await use(client, lambda client: client.messages.create(**CREATE))
    ((line, headers, body),) = server.requests
    assert line == "POST /team/anthropic/v1/messages HTTP/1.1"
    assert headers["x-team"] == "search"
    assert "x-api-key" not in headers
    assert b'"model"' in body


async def test_a_certificate_of_its_own(
    backend: Backend, secure_server: LoopbackServer, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(anthropic.APIConnectionError):
        await use(backend.client(base_url=secure_server.url), lambda client: client.messages.create(**CREATE))
    context = ssl.create_default_context()
    authority.configure_trust(context)
    trusting = backend.client(base_url=secure_server.url, http={"verify": context})
    await use(trusting, lambda client: client.messages.create(**CREATE))
    with authority.cert_pem.tempfile() as path:
        monkeypatch.setenv("SSL_CERT_FILE", path)
        await use(backend.client(base_url=secure_server.url), lambda client: client.messages.create(**CREATE))
    assert [line for line, _, _ in secure_server.requests] == ["POST /v1/messages HTTP/1.1"] * 2


async def test_what_is_no_timeout(backend: Backend, secure_server: LoopbackServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
    for url in (nobody, secure_server.url):
        with pytest.raises(anthropic.APIConnectionError) as raised:
            await use(backend.client(base_url=url), lambda client: client.messages.create(**CREATE))
        assert not isinstance(raised.value, anthropic.APITimeoutError)


async def test_a_timeout(backend: Backend) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = backend.client(base_url=f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.1)
        with pytest.raises(anthropic.APITimeoutError):
            await use(client, lambda client: client.messages.create(**CREATE))


async def test_access_tokens_go_the_same_way(
    backend: Backend, secure_server: LoopbackServer, authority: trustme.CA
) -> None:
    """The answer is no token here, but the question arrived, under a certificate only the client trusts."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    provider = anthropic.WorkloadIdentityCredentials(
        identity_token_provider=lambda: "jwt", federation_rule_id="f", organization_id="o"
    )
    client = backend.client(
        base_url=f"{secure_server.url}/gateway", http={"verify": context}, api_key=None, credentials=provider
    )
    with pytest.raises(anthropic.WorkloadIdentityError, match="no usable access_token"):
        await use(client, lambda client: client.messages.create(**CREATE))
    assert [line for line, _, _ in secure_server.requests] == ["POST /gateway/v1/oauth/token HTTP/1.1"]


async def test_scoped_clients_share_connections(backend: Backend) -> None:
    with LoopbackServer() as server:
        client = backend.client(base_url=server.url)

        async def calls(client: Any) -> List[Any]:
            scoped = client.with_options(
                auth_token="short-lived", default_headers={"X-Scope": "job", "X-Api-Key": omit}
            )
            return [await maybe(one.messages.create(**CREATE)) for one in (client, scoped, client)]

        await use(client, calls)
    seen = [
        (headers.get("x-api-key"), headers.get("authorization"), headers.get("x-scope"))
        for _, headers, _ in server.requests
    ]
    own = ("key", None, None)
    assert seen == [own, (None, "Bearer short-lived", "job"), own]
    assert server.connections == 1
