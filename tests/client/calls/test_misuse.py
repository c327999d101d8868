"""Refusing arguments that cannot work: by name, before anything is sent."""

from __future__ import annotations

import datetime
import io
import math
import pathlib
from typing import Any, AsyncIterator, Dict

import httpx
import pytest

from anthropic import AnthropicError
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}
OK = httpx.Response(200, json={"id": "m"})


@pytest.mark.parametrize(
    "url",
    [
        "",
        "foo",
        "localhost:1",
        "http://",
        " http://x",
        "http://x y",
        "http://x:y",
        "http://[::1",
        "http://x\n",
    ],
)
@pytest.mark.parametrize("place", ["argument", "environment", "attribute", "copy"])
async def test_base_urls_without_scheme_or_host(
    twin: Twin, url: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first request says so, as whoever constructs a client may replace its URL."""
    client = twin.answering(OK, base_url=url if place == "argument" else None)
    if place == "environment":
        monkeypatch.setenv("ANTHROPIC_BASE_URL", url or " ")
        client = twin.answering(OK)
    elif place == "attribute":
        client.base_url = url
    elif place == "copy":
        client = client.with_options(base_url=url or " ")
    with pytest.raises(AnthropicError, match=r"`base_url` has to be a whole URL.* in the environment"):
        await maybe(client.messages.create(**CREATE))
    assert twin.requests == []
    client.base_url = "http://mine.test"
    await maybe(client.messages.create(**CREATE))
    assert str(twin.requests[0].url) == "http://mine.test/v1/messages"


@pytest.mark.parametrize(
    ("url", "sent"),
    [("http://x/a b", "http://x/a%20b/v1/messages"), ("http://x/a?q=1", "http://x/a/v1/messages")],
)
async def test_base_urls_with_spaces_or_a_query(twin: Twin, url: str, sent: str) -> None:
    await maybe(twin.answering(OK, base_url=url).messages.create(**CREATE))
    assert str(twin.requests[0].url) == sent


@pytest.mark.parametrize(
    "url", ["https://me:hidden@ api.test", "me:hidden@api.test", "http://me:hidden@x:y?a=@"]
)
async def test_a_refused_base_url_is_quoted_without_its_password(twin: Twin, url: str) -> None:
    client = twin.answering(OK, base_url=url)
    with pytest.raises(AnthropicError, match=r"\*\*\*@") as raised:
        await maybe(client.messages.create(**CREATE))
    assert "hidden" not in str(raised.value)
    with pytest.raises(TypeError, match=r"`base_url`.* not bytes"):
        twin.client(base_url=b"http://x")


@pytest.mark.parametrize(
    ("number", "error"), [(None, TypeError), ("2", TypeError), (-1, ValueError), (math.nan, ValueError)]
)
async def test_numbers_of_retries(twin: Twin, number: Any, error: Any) -> None:
    client = twin.answering(OK)
    with pytest.raises(error, match="max_retries cannot be"):
        twin.client(max_retries=number)
    with pytest.raises(error, match="max_retries cannot be"):
        client.with_options(max_retries=number)
    with pytest.raises(error, match="max_retries cannot be"):
        await maybe(client.get("/x", cast_to=object, options={"max_retries": number}))
    assert twin.requests == []


@pytest.mark.parametrize(
    ("timeout", "error"),
    [
        ("5", TypeError),
        (datetime.timedelta(seconds=5), TypeError),
        ((1,), TypeError),
        (("1", 2), TypeError),
        (-1, ValueError),
        (math.nan, ValueError),
    ],
)
async def test_timeouts(twin: Twin, timeout: Any, error: Any) -> None:
    client = twin.answering(OK)
    with pytest.raises(error, match="`timeout`"):
        await maybe(client.messages.create(**CREATE, timeout=timeout))
    with pytest.raises(error, match="`timeout`"):
        await maybe(client.with_options(timeout=timeout).messages.create(**CREATE))
    assert twin.requests == []


async def test_an_endless_timeout_is_none(twin: Twin) -> None:
    client = twin.answering(OK)
    await maybe(client.messages.create(**CREATE, timeout=math.inf))
    assert set(twin.requests[0].extensions["timeout"].values()) == {None}


@pytest.mark.parametrize(
    ("arguments", "match"),
    [
        ({"extra_headers": "x"}, "Headers are given as a mapping, not as a str"),
        ({"extra_headers": [("a", "b")]}, "Headers are given as a mapping"),
        ({"extra_headers": {1: "b"}}, "name of a header has to be a string, not int"),
        ({"extra_query": "x"}, "`extra_query` has to be a mapping, not str"),
        ({"extra_body": "x"}, "`extra_body`"),
    ],
)
async def test_extras_of_wrong_kinds(twin: Twin, arguments: Any, match: str) -> None:
    client = twin.answering(OK)
    with pytest.raises(TypeError, match=match):
        await maybe(client.messages.create(**CREATE, **arguments))
    assert twin.requests == []


@pytest.mark.parametrize("name", ["api_key", "auth_token"])
async def test_credentials_that_are_no_strings(twin: Twin, name: str) -> None:
    client = twin.answering(OK, **{name: 5})
    with pytest.raises(TypeError, match=f"`{name}` has to be a string, not int"):
        await maybe(client.messages.create(**CREATE))
    assert twin.requests == []
    await maybe(twin.answering(OK, **{name: b"key"}).messages.create(**CREATE))
    headers = twin.requests[0].headers
    assert headers.get("x-api-key") == "key" or headers["authorization"] == "Bearer key"


def test_a_class_is_no_http_client(twin: Twin) -> None:
    kind: Any = httpx.AsyncClient if twin.is_async else httpx.Client
    with pytest.raises(TypeError, match="Invalid `http_client`"):
        twin.client(http_client=kind)


async def test_files_that_cannot_be_read(twin: Twin, tmp_path: pathlib.Path) -> None:
    client = twin.answering(OK)
    closed = io.BytesIO(b"x")
    closed.close()
    with pytest.raises(ValueError, match="is closed"):
        await maybe(client.files.upload(file=closed))
    with pytest.raises(IsADirectoryError):
        await maybe(client.files.upload(file=tmp_path))
    assert twin.requests == []


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (".", ValueError),
        ("..", ValueError),
        ("\ud800", ValueError),
        (b"f", TypeError),
        ("", ValueError),
        (None, ValueError),
    ],
)
async def test_path_parameters_are_refused_by_name(twin: Twin, value: Any, error: Any) -> None:
    client = twin.answering(OK)
    with pytest.raises(error, match="`file_id`"):
        await maybe(client.files.retrieve_metadata(value))
    with pytest.raises(error, match="`skill_id`"):
        await maybe(client.skills.versions.retrieve("1", skill_id=value))
    assert twin.requests == []


async def test_content_that_only_the_other_client_could_send(twin: Twin) -> None:
    async def later() -> AsyncIterator[bytes]:
        yield b"x"

    content: Any = [b"x"] if twin.is_async else later()
    client = twin.answering(OK)
    with pytest.raises(TypeError, match=r"`content` is a (list|async_generator)"):
        await maybe(client.post("/x", cast_to=object, content=content))
    assert twin.requests == []
