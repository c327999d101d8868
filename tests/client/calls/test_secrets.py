"""Secrets go to the client's own origin alone, and show up nowhere else."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any, Dict, List

import httpx
import pytest

import anthropic
from anthropic._models import FinalRequestOptions
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
HIDDEN = "hidden-value"


def answer(request: httpx.Request) -> httpx.Response:
    where = {"/v1/messages": "https://evil.test/end"}.get(request.url.path)
    if where is not None:
        return httpx.Response(307, headers={"location": where})
    return httpx.Response(200, json={"id": "b", "results_url": "https://evil.test/results"})


def full_of_secrets(twin: Twin) -> Any:
    settings: Dict[str, Any] = {
        "headers": {"X-Thing": HIDDEN},
        "params": {"p": HIDDEN},
        "cookies": {"c": HIDDEN},
        "auth": (HIDDEN, HIDDEN),
    }
    return twin.client(
        api_key=HIDDEN,
        base_url="https://api.test",
        default_headers={"X-Gateway": HIDDEN, "Cookie": HIDDEN},
        default_query={"q": HIDDEN},
        http_client=twin.http_client(answer, **settings),
    )


def reported(request: httpx.Request) -> str:
    return f"{request.url} {request.headers.raw}"


async def test_no_other_origin_is_told_a_secret(twin: Twin) -> None:
    client = full_of_secrets(twin)
    await maybe(client.messages.create(**CREATE))
    await maybe(client.get("https://evil.test/by/hand", cast_to=object))
    await maybe(client.messages.batches.results("b"))
    own = [request for request in twin.requests if request.url.host == "api.test"]
    theirs = [request for request in twin.requests if request.url.host == "evil.test"]
    assert [request.url.path for request in theirs] == ["/end", "/by/hand", "/results"]
    for request in own:
        assert reported(request).count(HIDDEN) == 6
        assert request.headers["authorization"].startswith("Basic ")
    for request in theirs:
        assert HIDDEN not in reported(request)
        assert "authorization" not in request.headers
        assert request.headers["user-agent"]


async def test_user_and_password_of_the_base_url_travel_as_a_header(
    twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    client = twin.answering(httpx.Response(400), base_url=f"https://me:{HIDDEN}@api.test", max_retries=0)
    with caplog.at_level(logging.DEBUG), pytest.raises(anthropic.BadRequestError) as raised:
        await maybe(client.messages.create(**CREATE))
    (request,) = twin.requests
    assert request.headers["authorization"] == httpx.BasicAuth("me", HIDDEN)._auth_header  # pyright: ignore[reportPrivateUsage]
    assert HIDDEN not in caplog.text
    assert HIDDEN not in repr(raised.value.request)


async def test_pickles_of_errors_hold_no_secrets(twin: Twin) -> None:
    failure = httpx.Response(400, headers={"set-cookie": f"a={HIDDEN}"}, json={"error": {}})
    client = twin.answering(failure, api_key=HIDDEN, default_query={"key": HIDDEN}, max_retries=0)
    with pytest.raises(anthropic.BadRequestError) as raised:
        await maybe(client.messages.create(**CREATE))
    pickled = pickle.dumps(raised.value)
    assert HIDDEN.encode() not in pickled
    arrived = pickle.loads(pickled)
    assert arrived.request.headers["x-api-key"] == "***"
    assert arrived.request.headers["anthropic-version"] == "2023-06-01"
    assert arrived.response.json() == {"error": {}}
    assert raised.value.request.headers["x-api-key"] == HIDDEN


UNSENDABLE = [
    f"{HIDDEN}\n",
    f"{HIDDEN}\r\nX-More: 1",
    f"{HIDDEN}\0",
    f"{HIDDEN}é",
    f" {HIDDEN}",
    f"{HIDDEN}\t",
]


@pytest.mark.parametrize("value", UNSENDABLE)
@pytest.mark.parametrize("place", ["api_key", "auth_token", "default_headers", "extra_headers"])
async def test_what_no_header_can_carry_is_refused_by_name(
    twin: Twin, caplog: pytest.LogCaptureFixture, place: str, value: str
) -> None:
    settings: Dict[str, Any] = {"api_key": "k"}
    arguments: Dict[str, Any] = {**CREATE}
    if place == "extra_headers":
        arguments[place] = {"X-Trace": value}
    else:
        settings[place] = {"X-Trace": value} if place == "default_headers" else value
    name = place if place in ("api_key", "auth_token") else "X-Trace"
    client = twin.answering(httpx.Response(200, json={}), **settings)
    with caplog.at_level(logging.DEBUG), pytest.raises((ValueError, anthropic.AnthropicError)) as raised:
        await maybe(client.messages.create(**arguments))
    assert name in str(raised.value)
    shown: List[str] = [str(raised.value), caplog.text]
    shown.extend(
        traceback.format_exception(type(raised.value), raised.value, None)  # the chain, without source lines
    )
    assert HIDDEN not in "".join(shown)
    assert twin.requests == []


@pytest.mark.parametrize(
    ("headers", "error", "match"),
    [
        ({"X-Count": 3}, TypeError, "'X-Count' has to be a string, not int"),
        ({"X-Bytes": bytearray(b"1")}, TypeError, "'X-Bytes' has to be a string, not bytearray"),
        ({b"X-Bytes": "ü".encode("latin-1")}, ValueError, "'X-Bytes' cannot be sent"),
        ({5: "1"}, TypeError, "has to be a string, not int: 5"),
        ({"X-None": None}, TypeError, "'X-None' has to be a string, not NoneType"),
        ({"X Space": "1"}, ValueError, "'X Space' cannot be the name"),
        ({"": "1"}, ValueError, "'' cannot be the name"),
    ],
)
async def test_headers_of_wrong_kinds_are_refused_by_name(
    twin: Twin, headers: Any, error: Any, match: str
) -> None:
    client = twin.answering(httpx.Response(200, json={}))
    with pytest.raises(error, match=match):
        await maybe(client.messages.create(**CREATE, extra_headers=headers))
    assert twin.requests == []
    usual = {"X-Empty": "", "X-Many": "a b\tc, d"}
    await maybe(client.messages.create(**CREATE, extra_headers=usual))
    assert twin.requests[0].headers["x-many"] == "a b\tc, d"


def test_reprs_of_what_is_sent_hide_credentials() -> None:
    options = FinalRequestOptions(
        method="get",
        url=f"https://me:{HIDDEN}@api.test/x?key={HIDDEN}",
        params={"api_key": HIDDEN, "limit": 3},
        headers={"X-Api-Key": HIDDEN},
    )
    for shown in (repr(options), repr(anthropic.APIRequest(options=options, cast_to=object))):
        assert HIDDEN not in shown
        assert "api.test/x" in shown
    assert "'limit': 3" in repr(options)
