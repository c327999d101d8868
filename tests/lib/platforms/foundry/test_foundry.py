"""Microsoft Foundry: where it is, keys and token providers, what it does not have."""

from __future__ import annotations

from typing import Any, Dict, Iterator

import httpx
import pytest

from anthropic import (
    Anthropic,
    AnthropicError,
    AnthropicFoundry,
    AsyncAnthropicFoundry,
    AuthenticationError,
    UnavailableOnPlatformError,
    omit,
)
from anthropic.lib import foundry
from tests.lib.platforms.message_samples import PARAMS
from tests.lib.platforms.token_platforms import EntraTokens
from tests.lib.platforms.token_servers import ModelServer, TokenServer
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio


@pytest.fixture
def server(tokens: TokenServer) -> Iterator[ModelServer]:
    with ModelServer(tokens, prefix="/anthropic/") as running:
        running.api_key = "the-key"
        yield running


def make(twin: Twin, server: ModelServer, **settings: Any) -> Any:
    kind: Any = AsyncAnthropicFoundry if twin.is_async else AnthropicFoundry
    return kind(base_url=f"{server.url}/anthropic", **settings)


async def test_a_key_is_sent_under_both_names(twin: Twin, server: ModelServer) -> None:
    client = make(twin, server, api_key="the-key")
    await maybe(client.messages.create(**PARAMS))
    await maybe(client.beta.messages.create(**PARAMS, betas=["one"]))
    first, second = server.requests
    assert "authorization" not in first.headers
    assert first.headers["api-key"] == first.headers["x-api-key"] == "the-key"
    assert first.json()["model"] == PARAMS["model"]
    assert second.target == "/anthropic/v1/messages?beta=true"
    assert second.headers["anthropic-beta"] == "one"
    await maybe(client.close())


async def test_a_token_provider_wins_over_a_key(
    twin: Twin, server: ModelServer, tokens: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_API_KEY", "the-key")
    provider = EntraTokens(tokens.url)
    for settings in ({}, {"api_key": "the-key"}):
        client = make(twin, server, azure_ad_token_provider=provider, **settings)
        await maybe(client.messages.create(**PARAMS))
        assert not {"api-key", "x-api-key"} & set(server.requests[-1].headers)
    assert server.used == ["token-1", "token-1"]
    await maybe(client.close())


async def test_a_provider_may_be_asynchronous_in_async_clients(
    twin: Twin, server: ModelServer, tokens: TokenServer
) -> None:
    client = make(twin, server, azure_ad_token_provider=EntraTokens(tokens.url).call_async)
    if twin.is_async:
        await maybe(client.messages.create(**PARAMS))
        assert server.used == ["token-1"]
    else:
        with pytest.raises(TypeError):
            client.messages.create(**PARAMS)
        assert server.requests == []
    await maybe(client.close())


async def test_what_a_provider_raises_reaches_the_caller(
    twin: Twin, server: ModelServer, tokens: TokenServer
) -> None:
    client = make(twin, server, azure_ad_token_provider=EntraTokens(tokens.url, secret="wrong"))
    with pytest.raises(httpx.HTTPStatusError, match="400"):
        await maybe(client.messages.create(**PARAMS))
    assert (len(tokens.requests), server.requests) == (1, [])
    empty = make(twin, server, azure_ad_token_provider=lambda: "")
    with pytest.raises(ValueError, match="has to return a token"):
        await maybe(empty.messages.create(**PARAMS))
    await maybe(client.close())


async def test_a_copy_uses_the_credentials_it_was_given(
    twin: Twin, server: ModelServer, tokens: TokenServer
) -> None:
    client = make(twin, server, api_key="the-key")
    with_tokens = client.copy(azure_ad_token_provider=EntraTokens(tokens.url))
    with_key = with_tokens.copy(api_key="the-key")
    for sender in (client, with_tokens, with_key, with_tokens.copy(timeout=9)):
        await maybe(sender.messages.create(**PARAMS))
    assert ["authorization" in request.headers for request in server.requests] == [False, True, False, True]
    with pytest.raises(AuthenticationError):
        await maybe(client.copy(api_key="else").messages.create(**PARAMS))
    left_out: Any = {"Authorization": omit}
    await maybe(client.messages.create(**PARAMS, extra_headers=left_out))
    late = client.copy(azure_ad_token_provider=EntraTokens(tokens.url))
    with pytest.raises(AuthenticationError):  # the headers that the client has kept hold its key
        await maybe(late.messages.create(**PARAMS, extra_headers=left_out))
    await maybe(client.close())


async def test_what_is_not_there_is_refused_with_what_to_use_instead(twin: Twin, server: ModelServer) -> None:
    client = make(twin, server, api_key="the-key")
    with pytest.raises(UnavailableOnPlatformError, match=r"no `models`\. The Foundry portal"):
        _ = client.models
    assert not hasattr(client, "models")
    with pytest.raises(UnavailableOnPlatformError, match="one by one"):
        await maybe(client.messages.batches.create(requests=[]))
    with pytest.raises(UnavailableOnPlatformError, match="The Foundry portal"):
        await maybe(client.beta.models.retrieve("m"))
    assert server.requests == []


def test_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    client = AnthropicFoundry(resource="res", api_key="k")
    assert str(client.base_url) == "https://res.services.ai.azure.com/anthropic/"
    assert str(client.copy(resource="other").base_url) == "https://other.services.ai.azure.com/anthropic/"
    moved = client.copy(base_url="http://mine.test/x")
    assert (str(moved.base_url), moved.resource) == ("http://mine.test/x/", None)
    assert str(moved.copy(resource="res").base_url) == str(client.base_url)
    for call in (client.copy, AnthropicFoundry):
        with pytest.raises(ValueError, match="mutually exclusive"):
            call(resource="r", base_url="http://mine.test")
    with pytest.raises(ValueError, match="ANTHROPIC_FOUNDRY_RESOURCE"):
        AnthropicFoundry(api_key="k")
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_RESOURCE", "env")
    assert AnthropicFoundry(api_key="k").resource == "env"
    assert AnthropicFoundry(api_key="k", base_url="http://mine.test").resource is None
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_BASE_URL", "http://env.test")
    with pytest.raises(ValueError, match="mutually exclusive"):
        AnthropicFoundry(api_key="k")
    monkeypatch.delenv("ANTHROPIC_FOUNDRY_RESOURCE")
    assert str(AnthropicFoundry(api_key="k").base_url) == "http://env.test"


def test_the_environment_of_the_public_api_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AUTH_TOKEN", "BASE_URL"):
        monkeypatch.setenv(f"ANTHROPIC_{name}", "https://other.test")
    with pytest.raises(AnthropicError, match="ANTHROPIC_FOUNDRY_API_KEY"):
        AnthropicFoundry(resource="r")
    monkeypatch.setenv("ANTHROPIC_FOUNDRY_API_KEY", "k")
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", "hook")
    client = AnthropicFoundry(resource="r")
    assert (client.api_key, client.auth_token, client.webhook_key) == ("k", None, "hook")
    assert "other.test" not in repr(client.default_headers)


def test_it_is_a_client_of_the_api() -> None:
    client = AnthropicFoundry(resource="r", api_key="k")
    assert isinstance(client, Anthropic)
    assert all(hasattr(client, name) for name in ("beta", "files", "messages", "with_raw_response"))
    other: Dict[str, Any] = {"auth_token": "t", "credentials": object()}
    with pytest.raises(TypeError, match="does not take `auth_token` and `credentials`"):
        client.copy(**other)


def test_the_module_offers_what_programs_import_from_it() -> None:
    assert issubclass(foundry.MutuallyExclusiveAuthError, AnthropicError)
    assert {"AsyncAzureADTokenProvider", "AzureADTokenProvider"} <= set(dir(foundry))
    assert foundry.AnthropicFoundry is AnthropicFoundry
