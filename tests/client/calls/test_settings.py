"""Settings of a client: from arguments, the environment, defaults."""

from __future__ import annotations

import typing
from typing import Any, Dict

import httpx
import pytest

import anthropic
from anthropic import Anthropic, AsyncAnthropic
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


@pytest.mark.parametrize("kind", [Anthropic, AsyncAnthropic])
def test_the_environment_fills_in_what_is_not_given(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "env-key")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "env-token")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://env.test/base")
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", "env-webhook")
    client = kind()
    assert (client.api_key, client.auth_token, client.webhook_key) == ("env-key", "env-token", "env-webhook")
    assert str(client.base_url) == "http://env.test/base/"
    with_key = kind(api_key="mine")
    assert (with_key.api_key, with_key.auth_token) == ("mine", None)
    with_token = kind(auth_token="mine")
    assert (with_token.api_key, with_token.auth_token) == (None, "mine")
    assert kind(webhook_key="mine").webhook_key == "mine"
    assert str(kind(base_url="http://mine.test").base_url) == "http://mine.test"


@pytest.mark.parametrize("kind", [Anthropic, AsyncAnthropic])
def test_defaults(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "")
    client = kind()
    assert (client.api_key, client.auth_token, client.webhook_key) == (None, None, None)
    assert str(client.base_url) == "https://api.anthropic.com"
    assert client.max_retries == anthropic.DEFAULT_MAX_RETRIES == 2
    assert client.timeout == anthropic.DEFAULT_TIMEOUT == httpx.Timeout(600, connect=5.0)
    assert (
        httpx.Limits(max_connections=1000, max_keepalive_connections=100)
        == anthropic.DEFAULT_CONNECTION_LIMITS
    )
    assert client.middleware == ()
    assert client.HUMAN_PROMPT == anthropic.HUMAN_PROMPT == "\n\nHuman:"
    assert client.AI_PROMPT == anthropic.AI_PROMPT == "\n\nAssistant:"


async def test_headers_of_the_environment(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-One: 1\nnonsense\n X-Two : a:b \n\nX-Three: 3")
    client = twin.answering(httpx.Response(200, json={}), default_headers={"x-three": "mine"})
    await maybe(client.messages.create(**CREATE))
    headers = twin.requests[0].headers
    assert (headers["x-one"], headers["x-two"]) == ("1", "a:b")
    assert headers.get_list("x-three") == ["mine"]


@pytest.mark.parametrize("kind", [Anthropic, AsyncAnthropic])
def test_secrets_are_not_shown(kind: Any) -> None:
    client = kind(api_key="s3cret", auth_token="s3cret", webhook_key="s3cret", base_url="http://u:s3cret@h/")
    assert "s3cret" not in repr(client)


def test_the_aliases() -> None:
    assert anthropic.Client is Anthropic
    assert anthropic.AsyncClient is AsyncAnthropic


@pytest.mark.parametrize("kind", [Anthropic, AsyncAnthropic])
def test_frameworks_may_read_the_types_of_public_methods(kind: Any) -> None:
    names = ("__init__", "copy", "with_options", "with_middleware", "request", "get", "post", "put", "patch")
    for name in (*names, "delete", "get_api_list", "close", "is_closed"):
        assert "return" in typing.get_type_hints(getattr(kind, name)), name
