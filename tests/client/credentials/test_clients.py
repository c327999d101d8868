"""Choosing credentials: which ones a client takes, and what becomes of them when it is copied."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, List

import pytest

import anthropic
from anthropic import AccessToken, CredentialsFile, EnvToken, StaticToken, default_credentials, omit
from anthropic._core.credentials.shadowing import warn_once
from tests.twins import maybe

from .conftest import CREATE, Profiles, TokenCalls
from .token_server import TokenServer

pytestmark = pytest.mark.anyio

LOGIN = {"authentication": {"type": "user_oauth"}}
STORED = {"access_token": "stored"}


@pytest.mark.usefixtures("federation")
async def test_the_order_of_precedence(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every step adds what wins over all before it."""
    used: List[Any] = []

    async def use(**settings: Any) -> None:
        await calls.create(**settings)
        call = server.calls[-1]
        used.append(call.bearer or call.headers["x-api-key"])

    for name in ("default", "chosen"):
        profiles.write(LOGIN, {"access_token": name}, name=name)
    with monkeypatch.context() as patch:
        patch.delenv("ANTHROPIC_FEDERATION_RULE_ID")
        await use()
    await use()
    (profiles.folder / "active_config").write_text("default\n")
    await use()
    monkeypatch.setenv("ANTHROPIC_PROFILE", "chosen")
    await use()
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "environment-token")
    await use()
    monkeypatch.delenv("ANTHROPIC_AUTH_TOKEN")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "environment-key")
    await use()
    await use(profile="default")
    await use(credentials=StaticToken("given"))
    await use(api_key="given-key")
    assert used == [
        "default",
        "token-1",
        "default",
        "chosen",
        "environment-token",
        "environment-key",
        "default",
        "given",
        "given-key",
    ]


async def test_a_chosen_profile_that_cannot_be_used_is_an_error(
    calls: TokenCalls, profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_CONFIG_DIR", str(profiles.folder / "elsewhere"))
    with pytest.raises(anthropic.AnthropicError, match=r"elsewhere.configs.default\.json"):
        await calls.create()


async def test_the_error_says_what_was_looked_for(calls: TokenCalls, home: Path, profiles: Profiles) -> None:
    with pytest.raises(TypeError, match="Could not resolve authentication method") as raised:
        await calls.create()
    lines = str(raised.value).split("\n  - ")
    assert lines[1:] == [
        "ANTHROPIC_API_KEY and ANTHROPIC_AUTH_TOKEN in the environment: not set",
        "ANTHROPIC_PROFILE and ANTHROPIC_CONFIG_DIR in the environment: not set",
        f"{home / '.config' / 'anthropic' / 'active_config'}: not there, or empty",
        "workload identity federation by the environment: ANTHROPIC_FEDERATION_RULE_ID,"
        " ANTHROPIC_ORGANIZATION_ID, ANTHROPIC_IDENTITY_TOKEN_FILE (or ANTHROPIC_IDENTITY_TOKEN) not set",
        f"{home / '.config' / 'anthropic' / 'configs' / 'default.json'}: not there, or not readable",
    ]
    profiles.write("{broken")
    with pytest.raises(TypeError, match=r"default\.json is not JSON"):
        await calls.create()


@pytest.mark.parametrize(
    "names", [("credentials", "config"), ("config", "profile"), ("credentials", "profile")]
)
async def test_only_one_way_at_a_time(calls: TokenCalls, names: Any) -> None:
    values = {"credentials": StaticToken("t"), "config": {}, "profile": "p"}
    given = {name: values[name] for name in names}
    with pytest.raises(TypeError, match="Pass one of `credentials`, `config` and `profile`"):
        calls.client(**given)
    with pytest.raises(TypeError, match="Pass one of"):
        calls.client(api_key="k").copy(**given)


@pytest.mark.parametrize("given", ["token", AccessToken("t"), StaticToken])
async def test_what_is_no_provider(calls: TokenCalls, given: Any) -> None:
    with pytest.raises(TypeError, match="has to be a provider"):
        calls.client(credentials=given)


async def test_providers_of_ones_own(calls: TokenCalls, server: TokenServer) -> None:
    asked: List[bool] = []

    def provider(*, force_refresh: bool = False) -> AccessToken:
        asked.append(force_refresh)
        return AccessToken(f"mine-{len(asked)}")

    server.refused = {"mine-1", "plain"}
    await calls.create(credentials=provider)
    assert asked == [False, True]
    with pytest.raises(anthropic.AuthenticationError):
        await calls.create(credentials=lambda: AccessToken("plain"))
    assert server.tokens == ["mine-1", "mine-2", "plain"]

    async def asynchronous(*, force_refresh: bool = False) -> AccessToken:
        return AccessToken("awaited")

    if calls.twin.is_async:
        await calls.create(credentials=asynchronous)
        await calls.create(credentials=lambda: asynchronous())
        assert server.tokens[-2:] == ["awaited"] * 2
    else:
        with pytest.raises(TypeError, match="only the async client"):
            calls.client(credentials=asynchronous)


async def test_an_overridden_provider_is_called(calls: TokenCalls, server: TokenServer) -> None:
    class Mine(StaticToken):
        def __call__(self, *, force_refresh: bool = False) -> AccessToken:
            return AccessToken("overridden")

    await calls.create(credentials=Mine("original"))
    assert server.tokens == ["overridden"]


async def test_errors_of_providers(calls: TokenCalls, sleeps: List[float]) -> None:
    def broken() -> AccessToken:
        raise ValueError("hidden-value")

    with pytest.raises(anthropic.APIConnectionError, match="provider raised ValueError") as raised:
        await calls.create(credentials=broken, max_retries=2)
    assert len(sleeps) == 2
    assert isinstance(raised.value.__cause__, ValueError)
    with pytest.raises(TypeError, match="has to return an `AccessToken`, not str"):
        await calls.create(credentials=lambda: "text")
    with pytest.raises(anthropic.AnthropicError, match="ANTHROPIC_AUTH_TOKEN is not set"):
        await calls.create(credentials=EnvToken())


async def test_a_401_is_tried_once_with_a_new_token(calls: TokenCalls, server: TokenServer) -> None:
    tokens = iter(["bad", "worse", "worst"])
    server.refused = {"bad", "worse", "worst"}
    with pytest.raises(anthropic.AuthenticationError, match="no"):
        await calls.create(credentials=lambda: AccessToken(next(tokens)), max_retries=2)
    assert server.tokens == ["bad", "worse"]


async def test_streams_and_raw_responses_are_authorized_too(calls: TokenCalls, server: TokenServer) -> None:
    tokens = iter(["old", "new", "newer"])
    server.refused = {"old"}
    client = calls.client(credentials=lambda: AccessToken(next(tokens)))
    raw = await maybe(client.messages.with_raw_response.create(**CREATE))
    assert (raw.status_code, raw.http_request.headers["authorization"]) == (200, "Bearer new")
    server.refused = {"new"}
    stream = await maybe(client.messages.create(**CREATE, stream=True))
    await maybe(stream.close())
    assert server.tokens == ["old", "new", "new", "newer"]


async def test_what_is_in_a_header_wins(calls: TokenCalls, server: TokenServer) -> None:
    client = calls.client(credentials=StaticToken("t"))
    await maybe(client.messages.create(**CREATE, extra_headers={"Authorization": "Bearer mine"}))
    await maybe(client.messages.create(**CREATE, extra_headers={"Authorization": omit}))
    await calls.create(client.copy(default_headers={"X-Api-Key": "key"}))
    await calls.create(client.copy(api_key="key"))
    await calls.create(client.copy(default_headers={"X-Api-Key": omit}))
    assert server.tokens == ["mine", None, None, None, "t"]


async def test_the_beta_is_added_to_those_there_are(calls: TokenCalls, server: TokenServer) -> None:
    client = calls.client(credentials=StaticToken("t"), default_headers={"anthropic-beta": "one,two"})
    await calls.create(client)
    await calls.create(client.copy(default_headers={"anthropic-beta": "oauth-2025-04-20"}))
    sent = [call.headers["anthropic-beta"] for call in server.calls]
    assert sent == ["one, two, oauth-2025-04-20", "oauth-2025-04-20"]


async def test_no_other_origin_gets_the_token(calls: TokenCalls, server: TokenServer) -> None:
    with TokenServer() as other:
        client = calls.client(credentials=StaticToken("t"))
        await maybe(client.post(f"{other.url}/v1/messages", cast_to=object, body={}))
        assert other.tokens == [None]


async def test_copies(calls: TokenCalls, server: TokenServer, profiles: Profiles) -> None:
    profiles.write({**LOGIN, "workspace_id": "w"}, STORED)
    client = calls.client(credentials=StaticToken("one"))
    for copy in (
        client.with_options(timeout=3),
        client.copy(credentials=StaticToken("two")),
        client.copy(profile="default"),
        client.copy(api_key="key"),
        client.with_middleware(),
        client.copy(_extra_kwargs={"max_retries": 1}),
    ):
        await calls.create(copy)
    assert server.tokens == ["one", "two", "stored", None, "one", "one"]
    with pytest.raises(TypeError, match="Could not resolve"):
        await calls.create(client.copy(credentials=None))
    await calls.create(calls.client(api_key="key").copy(credentials=StaticToken("three")))
    assert server.calls[-1].headers["x-api-key"] == "key"
    assert client.credentials().token == "one"


async def test_copies_of_a_client_that_has_not_searched_share_what_is_found(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write({**LOGIN, "workspace_id": "w", "base_url": server.url}, STORED)
    client = calls.client(base_url=None)
    await calls.create(client.with_options(timeout=3))
    await calls.create(client)
    assert isinstance(client.credentials, CredentialsFile) is not calls.twin.is_async
    assert client.credentials is client.with_options().credentials is not None
    assert [call.headers["anthropic-workspace-id"] for call in server.calls] == ["w", "w"]
    await calls.create(client.copy(base_url=f"{server.url}/copy"))
    assert server.calls[-1].path == "/copy/v1/messages"


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture) -> Any:
    """What was mentioned in the log since the last call."""
    warn_once.cache_clear()

    def warnings() -> List[Any]:
        names = [record.getMessage().split()[0].strip("`") for record in caplog.records]
        caplog.clear()
        return names

    caplog.set_level(logging.WARNING)
    return warnings


async def test_a_provider_that_is_shadowed_is_mentioned_once(calls: TokenCalls, warnings: Any) -> None:
    for _ in range(2):
        calls.client(api_key="key", credentials=StaticToken("t"))
    assert warnings() == ["api_key"]
    calls.client(auth_token="key", api_key=None, credentials=StaticToken("t"))
    assert warnings() == ["auth_token"]


async def test_a_copy_whose_key_shadows_the_provider_mentions_it(calls: TokenCalls, warnings: Any) -> None:
    client = calls.client(credentials=StaticToken("t"))
    client.copy(api_key="key", credentials=None)
    client.copy(timeout=3)
    assert warnings() == []
    client.copy(api_key="key")
    assert warnings() == ["api_key"]


@pytest.mark.parametrize("variable", ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"])
@pytest.mark.parametrize("hidden", ["profile", "folder", "active_config", "federation"])
async def test_a_key_of_the_environment_that_hides_credentials_is_mentioned(
    calls: TokenCalls,
    profiles: Profiles,
    warnings: Any,
    variable: str,
    hidden: str,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    profiles.write(LOGIN, STORED)
    monkeypatch.setenv(variable, "key")
    monkeypatch.setenv("ANTHROPIC_FEDERATION_RULE_ID", "not enough")
    calls.client()
    assert warnings() == []
    if hidden == "profile":
        monkeypatch.setenv("ANTHROPIC_PROFILE", "default")
    elif hidden == "folder":
        monkeypatch.setenv("ANTHROPIC_CONFIG_DIR", str(profiles.folder))
    elif hidden == "active_config":
        (profiles.folder / "active_config").write_text("default")
    else:
        request.getfixturevalue("federation")
    calls.client(api_key="given")
    calls.client(profile="default")
    assert warnings() == []
    for _ in range(2):
        calls.client()
    assert warnings() == [variable]


class Closable(StaticToken):
    """Notes when it is closed."""

    closed = 0

    def close(self) -> Any:
        self.closed += 1


class AwaitedClosable(Closable):
    async def close(self) -> None:
        self.closed += 1


async def test_closing_a_client_closes_its_provider(calls: TokenCalls) -> None:
    for provider in (Closable("t"), *([AwaitedClosable("t")] if calls.twin.is_async else [])):
        client = calls.client(credentials=provider)
        await calls.create(client)
        other = client.copy(credentials=StaticToken("other"), http_client=None)
        assert provider.closed == 0
        await maybe(other.close())
        assert provider.closed == 0
        await maybe(client.copy(timeout=3).close())
        assert provider.closed == 1
        assert client.is_closed()


async def test_a_client_is_closed_although_its_provider_fails_to(calls: TokenCalls) -> None:
    class Failing(StaticToken):
        def close(self) -> None:
            raise OSError("disk full")

    client = calls.client(credentials=Failing("t"))
    calls.clients.clear()
    await calls.create(client)
    with pytest.raises(OSError, match="disk full"):
        await maybe(client.close())
    assert client.is_closed()


def test_default_credentials(profiles: Profiles, monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_credentials() is None
    profiles.write({**LOGIN, "base_url": "https://there.test"}, STORED)
    found = default_credentials()
    assert found is not None
    assert (found.base_url, found.provider().token) == ("https://there.test", "stored")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "t")
    found = default_credentials()
    assert found is not None
    assert (found.base_url, found.extra_headers, found.provider().token) == (None, {}, "t")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "k")
    assert default_credentials() is None
