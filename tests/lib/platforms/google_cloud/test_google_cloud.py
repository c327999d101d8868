"""Claude Platform on Google Cloud: its URL, token providers, gateways, what it does not have."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

import pytest

from anthropic import (
    Anthropic,
    AnthropicError,
    AnthropicGoogleCloud,
    AsyncAnthropicGoogleCloud,
    AuthenticationError,
    UnavailableOnPlatformError,
)
from anthropic.lib.google_cloud import _claude_platform, _settings
from tests.lib.platforms.message_samples import PARAMS
from tests.lib.platforms.token_servers import ModelServer, TokenServer
from tests.twins import Twin, maybe

from .google_auth_reference import LastingCredentials

pytestmark = pytest.mark.anyio

URL = "https://claude.googleapis.com/v1alpha/projects/p/locations/global/workspaces/w/invoke/"


class Known(LastingCredentials):
    quota_project_id = "of-the-credentials"


@pytest.fixture
def server(tokens: TokenServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    tokens.issued += ["mine", "known", "other"]
    with ModelServer(
        tokens, prefix="/v1alpha/projects/of-the-credentials/locations/eu/workspaces/w/invoke/"
    ) as on:
        monkeypatch.setattr(_claude_platform, "_HOST", on.url)
        yield on


def kind(twin: Twin) -> Any:
    return AsyncAnthropicGoogleCloud if twin.is_async else AnthropicGoogleCloud


async def test_the_url_waits_for_the_project_of_the_credentials(
    twin: Twin, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(tokens: Any) -> None:
        tokens.credentials = tokens.credentials or Known()

    monkeypatch.setattr(_settings.GoogleSettings, "_resolve", lambda self: find(self._tokens))
    client = kind(twin)(location="eu", workspace_id="w")
    copied = client.copy(max_retries=0)
    assert (client.project, str(client.base_url), str(copied.base_url)) == (None, "", "")
    await maybe(client.messages.create(**PARAMS))
    await maybe(copied.messages.create(**PARAMS))
    assert server.used == ["known", "known"]
    assert client.project == copied.project == "of-the-credentials"
    assert str(client.base_url) == server.url + server.prefix
    await maybe(client.close())


def test_the_url_follows_its_parts() -> None:
    client = AnthropicGoogleCloud(project="p", workspace_id="w", token_provider=lambda: "t")
    assert str(client.base_url) == URL
    assert str(client.copy(project="q").base_url) == URL.replace("/p/", "/q/")
    assert str(client.copy(location="us").base_url) == URL.replace("global", "us")
    assert str(client.copy(workspace_id="x/y").base_url) == URL.replace("/w/", "/x%2Fy/")
    client.location, client.workspace_id = "eu", "v"
    assert str(client.base_url) == URL.replace("global", "eu").replace("/w/", "/v/")
    client.base_url = "http://mine.test"
    assert str(client.copy(location="us").base_url) == "http://mine.test"


def test_the_environment_is_heard_where_nothing_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID"):
        AnthropicGoogleCloud(project="p")
    for name in ("PROJECT", "LOCATION", "WORKSPACE_ID"):
        monkeypatch.setenv(f"ANTHROPIC_GOOGLE_CLOUD_{name}", name.lower())
    monkeypatch.setenv("ANTHROPIC_API_KEY", "of-somebody-else")
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", "hook")
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "of-every-tool")
    client = AnthropicGoogleCloud()
    assert (client.project, client.location, client.workspace_id) == ("project", "location", "workspace_id")
    assert (client.api_key, client.auth_headers, client.webhook_key) == (None, {}, "hook")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_BASE_URL", "http://mine.test")
    assert str(AnthropicGoogleCloud().base_url) == "http://mine.test"
    assert AnthropicGoogleCloud(project="mine").project == "mine"
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_PROJECT", "")
    assert AnthropicGoogleCloud(credentials=Known()).project == "of-every-tool"
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "")
    assert AnthropicGoogleCloud(credentials=Known()).project == "of-the-credentials"


async def test_a_token_provider_is_asked_for_every_attempt(
    twin: Twin, server: ModelServer, sleeps: List[float]
) -> None:
    given = iter(["mine", "other", "gone"])
    settings: Dict[str, Any] = {"project": "of-the-credentials", "location": "eu", "workspace_id": "w"}
    client = kind(twin)(**settings, token_provider=lambda: next(given), credentials=Known())
    await maybe(client.messages.create(**PARAMS))
    await maybe(client.messages.create(**PARAMS))
    with pytest.raises(AuthenticationError):
        await maybe(client.messages.create(**PARAMS))
    assert server.used == ["mine", "other", "gone"]
    if twin.is_async:

        async def provide() -> str:
            return "mine"

        await maybe(client.copy(token_provider=provide).messages.create(**PARAMS))
        assert server.used[-1] == "mine"
    for without in (client.copy(token_provider=None), client.copy(credentials=Known())):
        await maybe(without.messages.create(**PARAMS))
        assert server.used[-1] == "known"
    await maybe(client.close())


@pytest.mark.parametrize(("token", "what"), [(None, "NoneType"), ("", "an empty string"), (b"t", "bytes")])
async def test_what_is_no_token_is_refused(twin: Twin, server: ModelServer, token: Any, what: str) -> None:
    client = kind(twin)(project="p", workspace_id="w", token_provider=lambda: token)
    with pytest.raises(ValueError, match=f"it returned {what}"):
        await maybe(client.messages.create(**PARAMS))
    assert server.requests == []


async def test_without_a_project_nothing_is_sent(twin: Twin, server: ModelServer) -> None:
    client = kind(twin)(workspace_id="w", token_provider=lambda: "mine")
    with pytest.raises(AnthropicError, match="ANTHROPIC_GOOGLE_CLOUD_PROJECT"):
        await maybe(client.messages.create(**PARAMS))
    assert server.requests == []


async def test_a_gateway_that_authorizes_by_itself_gets_no_credentials(
    twin: Twin, server: ModelServer
) -> None:
    client = kind(twin)(base_url=server.url, skip_auth=True)
    dropped = kind(twin)(base_url=server.url, workspace_id="w", credentials=Known()).copy(skip_auth=True)
    for sender in (client, dropped):
        with pytest.raises(AuthenticationError):
            await maybe(sender.messages.create(**PARAMS))
    assert server.used == ["", ""]
    for settings in ({"token_provider": lambda: "t"}, {"credentials": Known()}):
        with pytest.raises(ValueError, match="contradict"):
            kind(twin)(base_url=server.url, skip_auth=True, **settings)
        with pytest.raises(ValueError, match="contradict"):
            client.copy(**settings)
    with pytest.raises(ValueError, match="No workspace found"):
        kind(twin)(project="p", skip_auth=True)


async def test_completions_are_refused_with_what_to_use_instead(twin: Twin, server: ModelServer) -> None:
    client = kind(twin)(project="p", workspace_id="w", token_provider=lambda: "mine")
    with pytest.raises(UnavailableOnPlatformError, match=r"no `completions`\. Use `messages`"):
        _ = client.completions
    assert not hasattr(client, "completions")
    with pytest.raises(UnavailableOnPlatformError, match="Use `messages`"):
        await maybe(client.post("/v1/complete", body={}, cast_to=object))
    assert server.requests == []


def test_it_is_a_client_of_the_whole_api() -> None:
    client = AnthropicGoogleCloud(project="p", workspace_id="w")
    assert isinstance(client, Anthropic)
    names = ["beta", "files", "messages", "models", "skills", "with_raw_response"]
    assert all(hasattr(client, name) for name in names)


@pytest.mark.parametrize("name", ["api_key", "auth_token", "profile"])
def test_credentials_of_the_public_api_are_refused(name: str) -> None:
    client = AnthropicGoogleCloud(project="p", workspace_id="w")
    with pytest.raises(TypeError, match=f"does not take `{name}`"):
        client.copy(**{name: "x"})  # type: ignore[arg-type]  # of every kind
    with pytest.raises(ValueError, match="No workspace found"):
        client.copy(workspace_id=None)
