"""Vertex AI, Claude Platform on Google Cloud and Microsoft Foundry, over sockets, with tokens of a server."""

from __future__ import annotations

import copy
import inspect
import logging
import pickle
import subprocess
import sys
import threading
import traceback
from typing import Any, Dict, List

import pytest

import anthropic
from anthropic import omit
from tests.lib.platforms.message_samples import EVENTS, PARAMS
from tests.twins import Twin, each, maybe

from .cloud_server import Reply
from .token_platforms import TokenPlatform
from .token_servers import ModelServer, TokenServer

pytestmark = pytest.mark.anyio

SECRET = "hidden-value"


@pytest.fixture
def credentials(platform: TokenPlatform, tokens: TokenServer, private_key: bytes) -> Dict[str, Any]:
    return platform.credentials(tokens, private_key)


@pytest.fixture
def client(twin: Twin, platform: TokenPlatform, server: ModelServer, credentials: Dict[str, Any]) -> Any:
    return platform.make(twin, server, **credentials)


async def test_a_message(twin: Twin, platform: TokenPlatform, client: Any, server: ModelServer) -> None:
    message = await maybe(client.messages.create(**PARAMS))
    assert message.content[0].text == "Hello"
    (request,) = server.requests
    assert server.used == ["token-1"]
    assert "Grüße".encode() in request.body
    assert request.headers["user-agent"].startswith(f"{platform.kind(twin).__name__}/Python ")
    await maybe(client.close())


async def test_a_stream(client: Any, server: ModelServer) -> None:
    for messages in (client.messages, client.beta.messages):
        stream = await maybe(messages.create(**PARAMS, stream=True))
        events = [event async for event in each(stream)]
        assert [event.type for event in events] == [
            event["type"] for event in EVENTS if event["type"] != "ping"
        ]
        texts = [event.delta.text for event in events if event.type == "content_block_delta"]
        assert "".join(texts) == "Hello"
    await maybe(client.close())


async def test_a_retried_error(client: Any, server: ModelServer, sleeps: List[float]) -> None:
    server.fail(Reply.of({"message": "slow down"}, 429, retry_after="2"), Reply.of({"message": "oops"}, 503))
    message = await maybe(client.messages.create(**PARAMS))
    assert message.id == "msg_1"
    assert sleeps[0] == 2
    first, *others = server.requests
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["0", "1", "2"]
    assert {(request.target, request.body) for request in others} == {(first.target, first.body)}
    await maybe(client.close())


async def test_tokens_that_expire_are_renewed(client: Any, server: ModelServer, tokens: TokenServer) -> None:
    # Those who keep tokens renew them some minutes before their end.
    tokens.lifetimes = [100, 100, 3600]
    for _ in range(4):
        await maybe(client.messages.create(**PARAMS))
    copied = client.copy(max_retries=0)
    await maybe(copied.messages.create(**PARAMS))
    assert server.used == ["token-1", "token-2", "token-3", "token-3", "token-3"]
    assert len(tokens.requests) == 3
    await maybe(client.close())


async def test_getting_a_token_does_not_hold_up_the_event_loop(
    twin: Twin, platform: TokenPlatform, client: Any, credentials: Dict[str, Any]
) -> None:
    threads: List[int] = []
    if platform.is_google:
        found = credentials["credentials"]
        renew = found.refresh

        def refresh(request: Any) -> None:
            threads.append(threading.get_ident())
            renew(request)

        found.refresh = refresh
    else:
        threads = credentials["azure_ad_token_provider"].threads
    await maybe(client.messages.create(**PARAMS))
    assert (threads == [threading.get_ident()]) is not twin.is_async
    await maybe(client.close())


async def test_middleware_and_raw_responses(
    twin: Twin, platform: TokenPlatform, server: ModelServer, credentials: Dict[str, Any]
) -> None:
    seen: List[str] = []
    middleware = twin.middleware(lambda request: seen.append(request.url))
    client = platform.make(twin, server, **credentials, middleware=[middleware])
    raw = await maybe(client.messages.with_raw_response.create(**PARAMS))
    assert (await maybe(raw.parse())).id == "msg_1"
    raw = await maybe(client.beta.with_raw_response.messages.create(**PARAMS))
    assert (await maybe(raw.parse())).id == "msg_1"
    more = client.with_middleware(twin.middleware(lambda request: seen.append("more")))
    await maybe(more.messages.create(**PARAMS))
    assert seen == ["/v1/messages", "/v1/messages?beta=true", "/v1/messages", "more"]
    await maybe(client.close())


async def test_calls_by_hand_are_written_and_authorized_like_others(client: Any) -> None:
    answer = await maybe(client.post("/v1/messages", body=PARAMS, cast_to=object))
    assert answer["id"] == "msg_1"
    await maybe(client.close())


async def test_tokens_of_a_request_are_counted(client: Any) -> None:
    arguments = {"model": PARAMS["model"], "messages": PARAMS["messages"] * 2}
    for messages in (client.messages, client.beta.messages):
        assert (await maybe(messages.count_tokens(**arguments))).input_tokens == 2
    await maybe(client.close())


async def test_pages_are_authorized_like_others(
    platform: TokenPlatform, client: Any, server: ModelServer
) -> None:
    if platform.client == "AnthropicVertex":
        with pytest.raises(anthropic.UnavailableOnPlatformError, match=r"`files`.*AnthropicGoogleCloud"):
            _ = client.files
        return
    files = [file.id async for file in each(client.files.list(limit=1))]
    assert files == ["file_1", "file_2"]
    assert server.used == ["token-1"] * 2
    await maybe(client.close())


async def test_no_token_goes_to_another_origin(
    twin: Twin, platform: TokenPlatform, server: ModelServer, credentials: Dict[str, Any], tokens: TokenServer
) -> None:
    client = platform.make(twin, server, **credentials, default_headers={"x-mine": SECRET})
    await maybe(client.messages.create(**PARAMS))
    with platform.server(tokens) as other:
        with pytest.raises(anthropic.AuthenticationError):
            await maybe(client.get(f"{other.url}/elsewhere", cast_to=object))
        server.fail(Reply(status=307, headers={"location": f"{other.url}/elsewhere"}))
        with pytest.raises(anthropic.AuthenticationError):
            await maybe(client.messages.create(**PARAMS))
        sent = other.requests
    assert len(sent) == 2
    for request in sent:
        assert not {"authorization", "x-api-key", "api-key"} & set(request.headers)
        assert SECRET not in str(request.headers)
    await maybe(client.close())


async def test_an_authorization_of_the_user_is_left_alone(
    client: Any, server: ModelServer, tokens: TokenServer, sleeps: List[float]
) -> None:
    tokens.issued.append("mine")
    await maybe(client.messages.create(**PARAMS, extra_headers={"authorization": "Bearer mine"}))
    with pytest.raises(anthropic.AuthenticationError):
        await maybe(client.messages.create(**PARAMS, extra_headers={"Authorization": omit}))
    with pytest.raises(anthropic.AuthenticationError):
        await maybe(client.messages.create(**PARAMS, extra_headers={"Authorization": "Bearer else"}))
    assert server.used == ["mine", "", "else"]
    assert (tokens.requests, sleeps) == ([], [])
    await maybe(client.close())


SHARED: Dict[str, Any] = {
    "base_url": "http://server.test/x/",
    "timeout": 7.0,
    "max_retries": 5,
    "max_retry_after": 9.0,
    "default_headers": {"X-One": "1"},
    "default_query": {"q": "1"},
    "middleware": (),
    "_strict_response_validation": True,
}
OWN: Dict[str, Dict[str, Any]] = {
    "AnthropicVertex": {"region": "eu", "project_id": "p", "access_token": "t", "credentials": object()},
    "AnthropicGoogleCloud": {
        "project": "p",
        "location": "eu",
        "workspace_id": "w",
        "token_provider": lambda: "t",
        "credentials": object(),
        "skip_auth": False,
    },
    "AnthropicFoundry": {
        "resource": None,
        "api_key": "k",
        "azure_ad_token_provider": lambda: "t",
        "webhook_key": "hook",
    },
}
ELSEWHERE = {"default_headers": "_custom_headers", "default_query": "_custom_query", "http_client": "_client"}


async def test_nothing_is_lost_in_a_copy(twin: Twin, platform: TokenPlatform) -> None:
    kind = platform.kind(twin)
    http_client = twin.http_client(lambda request: None)  # type: ignore[arg-type, return-value]  # never called
    settings = {**SHARED, **OWN[platform.client], "http_client": http_client}
    taken = set(inspect.signature(kind.__init__).parameters) - {"self"}
    assert taken == set(settings)
    client = kind(**settings)
    again = client.copy(_extra_kwargs={"max_retries": 5})
    for copied in (client.copy(), client.with_options(), copy.copy(client), client.copy().copy(), again):
        assert type(copied) is kind
        assert copied is not client
        for name, value in settings.items():
            name = ELSEWHERE.get(name, name)
            if (platform.client, name) == ("AnthropicGoogleCloud", "credentials"):
                name = "google_credentials"
            found = getattr(copied, name)
            assert (str(found) if name == "base_url" else found) == value, name
    assert set(inspect.signature(kind.copy).parameters) >= taken - {"_strict_response_validation"}


async def test_a_copy_uses_the_credentials_it_was_given(
    client: Any, platform: TokenPlatform, server: ModelServer, tokens: TokenServer, private_key: bytes
) -> None:
    await maybe(client.messages.create(**PARAMS))
    other = client.copy(**platform.credentials(tokens, private_key))
    for sender in (other, other, client):
        await maybe(sender.messages.create(**PARAMS))
    assert server.used == ["token-1", "token-2", "token-2", "token-1"]
    assert other._client is client._client
    await maybe(client.close())


async def test_secrets_show_nowhere(
    client: Any,
    server: ModelServer,
    credentials: Dict[str, Any],
    tokens: TokenServer,
    sleeps: List[float],
    caplog: pytest.LogCaptureFixture,
) -> None:
    await maybe(client.messages.create(**PARAMS))
    server.revoked = ["token-1", "token-2"]
    with caplog.at_level(logging.DEBUG), pytest.raises(anthropic.AuthenticationError) as raised:
        await maybe(client.messages.create(**PARAMS))
    error = raised.value
    shown = [repr(client), caplog.text, str(pickle.dumps(error)), repr(error.request)]
    shown.extend(traceback.format_exception(type(error), error, error.__traceback__))
    assert "token-" not in "".join(shown).replace("token-1`", "")
    with pytest.raises(TypeError):
        pickle.dumps(client)
    await maybe(client.close())


async def test_constructing_asks_nobody(
    twin: Twin, platform: TokenPlatform, server: ModelServer, credentials: Dict[str, Any], tokens: TokenServer
) -> None:
    platform.make(twin, server, **credentials).copy(max_retries=1)
    assert (server.requests, tokens.requests) == ([], [])


def test_importing_and_constructing_do_not_import_google_auth() -> None:
    script = (
        "import sys, json; from anthropic import AnthropicVertex, AnthropicGoogleCloud, AnthropicFoundry\n"
        "print(json.dumps([name for name in ('asyncio', 'httpx') if name in sys.modules]))\n"
        "AnthropicVertex(region='r'); AnthropicGoogleCloud(workspace_id='w')\n"
        "AnthropicFoundry(resource='r', api_key='k')\n"
        "unwanted = ('google.auth', 'requests', 'azure', 'pydantic')\n"
        "print(json.dumps([name for name in unwanted if name in sys.modules]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.split() == ["[]", "[]"]
