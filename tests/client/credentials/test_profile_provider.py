"""Profiles, which are two files: settings, and secret tokens that are kept up to date."""

from __future__ import annotations

import os
import stat
import time
from functools import partial
from pathlib import Path
from typing import Any, Dict

import pytest

import anthropic
from anthropic import CredentialsFile, InMemoryConfig, WorkloadIdentityError
from anthropic._core.credentials import locations
from anthropic.lib.credentials import default_credentials

from .conftest import Profiles, TokenCalls
from .token_server import TokenServer

pytestmark = pytest.mark.anyio


def login(**changes: Any) -> Dict[str, Any]:
    return {
        "authentication": {"type": "user_oauth", "client_id": "app", **changes},
        "workspace_id": "wrkspc_1",
    }


def tokens(seconds: float, **changes: Any) -> Dict[str, Any]:
    """Stored tokens that end in so many seconds."""
    stored = {"version": "1.0", "type": "oauth_token", "access_token": "stored", "refresh_token": "refresh-1"}
    return {**stored, "expires_at": int(time.time() + seconds), "note": "kept", **changes}


def federated(path: Path, **changes: Any) -> Dict[str, Any]:
    path.write_text("jwt.from.file")
    source = {"source": "file", "path": str(path)}
    return {
        "organization_id": "org-1",
        "workspace_id": "wrkspc_1",
        "authentication": {
            "type": "oidc_federation",
            "federation_rule_id": "fdrl_1",
            "identity_token": source,
            **changes,
        },
    }


async def test_a_fresh_token_is_used_as_it_is(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write(login(), tokens(600))
    await calls.create()
    assert server.exchanges == []
    assert server.tokens == ["stored"]
    assert server.calls[0].headers["anthropic-workspace-id"] == "wrkspc_1"


@pytest.mark.parametrize("rotated", [None, "refresh-2"])
async def test_an_old_token_is_refreshed_and_stored(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, rotated: Any
) -> None:
    profiles.write(login(), tokens(100))
    if rotated:
        server.answers = [(200, {"access_token": "new", "expires_in": 3600, "refresh_token": rotated})]
    client = calls.client(profile="default")
    for _ in range(2):
        await calls.create(client)
    (exchange,) = server.exchanges
    assert exchange.json == {
        "grant_type": "refresh_token",
        "refresh_token": "refresh-1",
        "client_id": "app",
    }
    assert exchange.headers["anthropic-beta"] == "oauth-2025-04-20"
    stored = profiles.tokens()
    assert stored["access_token"] == ("new" if rotated else "token-1")
    assert stored["refresh_token"] == (rotated or "refresh-1")
    assert stored["note"] == "kept"
    assert stored["expires_at"] > time.time() + 3000
    assert stat.S_IMODE(profiles.token_path().stat().st_mode) == 0o600
    assert sorted(os.listdir(profiles.token_path().parent)) == [".default.json.lock", "default.json"]
    assert server.tokens == [stored["access_token"]] * 2


async def test_a_login_that_others_refresh_is_read_again(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write({"authentication": {"type": "user_oauth"}}, tokens(-5))
    client = calls.client()
    await calls.create(client)
    profiles.write(None, tokens(600, access_token="rotated"))
    await calls.create(client)
    assert server.tokens == ["stored", "rotated"]
    assert server.exchanges == []


async def test_another_process_may_have_used_up_the_refresh_token(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write(login(), tokens(5))
    plain = server.answer

    def answer(received: Any) -> Any:
        if received.path.endswith("token"):
            profiles.write(None, tokens(600, access_token="theirs", refresh_token="refresh-9"))
            return 400, {"error": "invalid_grant"}
        return plain(received)

    server.answer = answer  # type: ignore[method-assign]
    await calls.create()
    assert server.tokens == ["theirs"]


async def test_a_token_that_is_still_good_serves_on_when_it_cannot_be_refreshed(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, caplog: pytest.LogCaptureFixture
) -> None:
    profiles.write(login(), tokens(90))
    server.answers = [(500, b"")]
    client = calls.client()
    for _ in range(3):
        await calls.create(client)
    assert server.tokens == ["stored"] * 3
    assert len(server.exchanges) == 1
    assert "still valid" in caplog.text


async def test_tokens_survive_a_disk_that_cannot_be_written(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles.write(login(), tokens(5))
    server.lifetime = 20
    server.answers = [(200, {"access_token": "new-1", "expires_in": 20, "refresh_token": "refresh-2"})]

    def refuse(*paths: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        client = calls.client()
        await calls.create(client)
    assert profiles.tokens()["access_token"] == "stored"
    assert sorted(os.listdir(profiles.token_path().parent)) == [".default.json.lock", "default.json"]
    await calls.create(client)
    assert [exchange.json["refresh_token"] for exchange in server.exchanges] == ["refresh-1", "refresh-2"]
    assert profiles.tokens()["refresh_token"] == "refresh-2"
    assert server.tokens == ["new-1", "token-2"]


async def test_a_refused_token_is_refreshed_although_it_is_fresh(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write(login(), tokens(600))
    server.refused = {"stored"}
    await calls.create()
    assert server.tokens == ["stored", "token-1"]


async def test_federation_keeps_its_token_for_the_next_process(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, tmp_path: Path
) -> None:
    profiles.write(federated(tmp_path / "jwt"))
    await calls.create()
    await calls.create()
    assert len(server.exchanges) == 1
    assert server.exchanges[0].json["workspace_id"] == "wrkspc_1"
    assert "anthropic-workspace-id" not in server.calls[0].headers
    assert profiles.tokens()["access_token"] == "token-1"
    profiles.write(None, tokens(-1))
    await calls.create()
    assert server.tokens == ["token-1", "token-1", "token-2"]


async def test_settings_in_memory(calls: TokenCalls, server: TokenServer, tmp_path: Path) -> None:
    await calls.create(config=federated(tmp_path / "jwt"))
    path = tmp_path / "folder" / "kept.json"
    config = federated(tmp_path / "jwt", credentials_path=str(path))
    for _ in range(2):
        await calls.create(config=config)
    assert server.tokens == ["token-1", "token-2", "token-2"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    provider = InMemoryConfig({"authentication": {"type": "oidc_federation"}}, identity_token_provider=str)
    with pytest.raises(
        WorkloadIdentityError, match=r"needs authentication\.federation_rule_id and organization_id"
    ):
        provider()


async def test_the_profile_says_where_the_api_is(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write({**login(), "base_url": f"{server.url}/there"}, tokens(5))
    client = calls.client(base_url=None)
    await calls.create(client)
    await calls.create(client.with_options(timeout=9))
    await calls.create(base_url=f"{server.url}/here")
    assert [call.path for call in server.calls] == ["/there/v1/messages"] * 2 + ["/here/v1/messages"]
    assert [exchange.path for exchange in server.exchanges] == ["/there/v1/oauth/token"]
    assert str(client.base_url) == f"{server.url}/there/"


async def test_a_base_url_that_is_set_before_the_profile_is_read_stays(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write({**login(), "base_url": f"{server.url}/there"}, tokens(600))
    client = calls.client(base_url=None)
    client.base_url = f"{server.url}/here"
    await calls.create(client)
    await calls.create(client.with_options(timeout=9))
    assert [call.path for call in server.calls] == ["/here/v1/messages"] * 2


async def test_copies_for_other_deployments_share_a_login(
    calls: TokenCalls, server: TokenServer, profiles: Profiles
) -> None:
    profiles.write(login(), tokens(5))
    client = calls.client(base_url=f"{server.url}/here", profile="default")
    copied = client.copy(base_url=f"{server.url}/there").copy(base_url=f"{server.url}/elsewhere")
    await calls.create(copied)
    await calls.create(client)
    assert [call.path for call in server.calls] == ["/elsewhere/v1/messages", "/here/v1/messages"]
    assert [exchange.path for exchange in server.exchanges] == ["/here/v1/oauth/token"]
    assert server.tokens == ["token-1"] * 2


@pytest.mark.parametrize(
    ("settings", "stored", "message"),
    [
        ("{nope", None, "configs.default.json is not JSON"),
        ([], None, "has to hold a JSON object, not a list"),
        ({}, None, "no 'authentication' object"),
        ({"authentication": {"type": "other"}}, None, "not 'other'"),
        (login(client_id=5), None, "'client_id' has to be a string"),
        ({**login(), "base_url": "http://x.invalid"}, None, "has to be https"),
        (login(), None, "does not exist; log in"),
        (login(), "{hidden-value", "credentials.default.json is not JSON"),
        (login(), [], "has to hold a JSON object"),
        (login(), {"refresh_token": "r"}, "no 'access_token'"),
        (login(), tokens(5, type="other"), "has to be 'oauth_token'"),
        (login(), tokens(5, expires_at="2030-01-01"), "Unix time in seconds"),
        (login(), tokens(5, refresh_token=None), "no 'refresh_token'"),
        ({"authentication": {"type": "oidc_federation", "identity_token": {"source": "x"}}}, None, "not 'x'"),
        ({"authentication": {"type": "oidc_federation"}}, None, "needs authentication.federation_rule_id"),
    ],
)
async def test_files_that_cannot_be_used(
    calls: TokenCalls, profiles: Profiles, settings: Any, stored: Any, message: str
) -> None:
    profiles.write(settings, stored)
    with pytest.raises(anthropic.AnthropicError, match=message) as raised:
        await calls.create(profile="default", base_url=None)
    assert "hidden-value" not in str(raised.value)


async def test_files_that_are_not_text(calls: TokenCalls, profiles: Profiles) -> None:
    profiles.write(login(), tokens(600))
    profiles.token_path().write_bytes(b"hidden-value\xff")
    with pytest.raises(anthropic.AnthropicError, match="is not text") as raised:
        await calls.create()
    assert "hidden-value" not in f"{raised.value!r} {raised.value.__cause__!r}"
    (profiles.folder / "active_config").write_bytes(b"\xff")
    with pytest.raises(anthropic.AnthropicError, match="active_config cannot be read"):
        await calls.create()


async def test_files_that_others_could_read_or_replace(
    calls: TokenCalls, profiles: Profiles, caplog: pytest.LogCaptureFixture
) -> None:
    profiles.write(login(), tokens(600), mode=0o644)
    with pytest.raises(anthropic.AnthropicError, match="can be read by everybody"):
        await calls.create()
    profiles.token_path().chmod(0o640)
    await calls.create()
    assert "can be read by its group" in caplog.text
    profiles.token_path().rename(profiles.folder / "real.json")
    profiles.token_path().symlink_to(profiles.folder / "real.json")
    with pytest.raises(anthropic.AnthropicError, match="symbolic link"):
        await calls.create()


@pytest.mark.parametrize("is_set", [True, False])
async def test_the_folder_on_windows(
    calls: TokenCalls, server: TokenServer, home: Path, monkeypatch: pytest.MonkeyPatch, is_set: bool
) -> None:
    monkeypatch.setattr(locations, "config_dir", partial(locations.config_dir, is_windows=True))
    if is_set:
        monkeypatch.setenv("APPDATA", str(home / "Elsewhere"))
    else:
        monkeypatch.delenv("APPDATA", raising=False)
    profiles = Profiles((home / "Elsewhere" if is_set else home / "AppData" / "Roaming") / "Anthropic")
    profiles.write(login(), tokens(-5), name="work")
    (profiles.folder / "active_config").write_text("work")
    await calls.create()
    assert server.tokens == ["token-1"]
    assert profiles.tokens("work")["access_token"] == "token-1"


async def test_a_folder_that_cannot_be_read(calls: TokenCalls, profiles: Profiles) -> None:
    profiles.write(login(), tokens(600))
    profiles.token_path().unlink()
    profiles.token_path().mkdir()
    with pytest.raises(anthropic.AnthropicError, match="cannot be read"):
        await calls.create(profile="default")


@pytest.mark.parametrize("name", ["", "../x", "a/b", "a\\b", ".x", "a\0b"])
def test_names_that_lead_elsewhere(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(anthropic.AnthropicError, match="profile name"):
        CredentialsFile(name)
    if name and "\0" not in name:
        monkeypatch.setenv("ANTHROPIC_PROFILE", name)
        with pytest.raises(anthropic.AnthropicError, match="ANTHROPIC_PROFILE"):
            CredentialsFile()()


def test_by_hand(server: TokenServer, profiles: Profiles) -> None:
    profiles.write({**login(), "base_url": server.url}, tokens(5), name="work")
    provider = CredentialsFile("work")
    assert (provider.profile, provider.resolved_base_url) == ("work", server.url)
    assert provider.config_path == profiles.folder / "configs" / "work.json"
    assert provider.extra_headers() == {"anthropic-workspace-id": "wrkspc_1"}
    assert provider().token == "token-1"
    assert provider().token == "token-1"
    assert provider(force_refresh=True).token == "token-2"
    profiles.write({**login(), "workspace_id": "wrkspc_2"}, name="work")
    assert provider.extra_headers() == {"anthropic-workspace-id": "wrkspc_1"}
    provider.reload()
    assert provider.extra_headers() == {"anthropic-workspace-id": "wrkspc_2"}
    (profiles.folder / "active_config").write_text("work\n")
    found = default_credentials()
    assert found is not None
    assert found.extra_headers == {"anthropic-workspace-id": "wrkspc_2"}


async def test_the_async_client_reads_nothing_when_it_is_made(
    calls: TokenCalls, profiles: Profiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not calls.twin.is_async:
        with pytest.raises(anthropic.AnthropicError, match="has no config file"):
            calls.client(profile="missing")
        return
    touched = []
    monkeypatch.setattr("builtins.open", lambda *args, **keywords: touched.append(args))
    monkeypatch.setattr(os, "stat", lambda *args, **keywords: touched.append(args))
    clients = [calls.client(profile="missing"), calls.client(), calls.client().copy(profile="missing")]
    monkeypatch.undo()
    assert touched == []
    with pytest.raises(anthropic.AnthropicError, match="has no config file"):
        await calls.create(clients[0])
