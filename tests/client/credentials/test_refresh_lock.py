"""The lock around refreshing a login: several processes that need a new token use its refresh token once."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Dict, List

import pytest

from anthropic import AnthropicError, CredentialsFile
from anthropic._concurrency.file_lock import try_lock
from anthropic._core.credentials import refresh_lock

from .conftest import Profiles, TokenCalls
from .token_server import TokenServer

LOGIN = {"authentication": {"type": "user_oauth", "client_id": "app"}}

PROGRAM = """
import sys, anthropic
with anthropic.Anthropic(base_url=sys.argv[1], max_retries=0) as client:
    client.messages.create(model="m", max_tokens=5, messages=[])
"""


def tokens(seconds: float) -> Dict[str, Any]:
    end = int(time.time() + seconds)
    return {"access_token": "stored", "refresh_token": "refresh-1", "expires_at": end}


@pytest.fixture
def lock(profiles: Profiles) -> Path:
    path = profiles.token_path()
    path.parent.mkdir(parents=True)
    return path.with_name(f".{path.name}.lock")


def strict(server: TokenServer) -> List[str]:
    """Have refresh tokens replaced, and refused when they come again; the list of those that came."""
    used: List[str] = []
    plain = server.answer

    def answer(received: Any) -> Any:
        if not received.path.endswith("/token"):
            return plain(received)
        used.append(received.json["refresh_token"])
        if len(used) > 1:
            return 400, {"error": "invalid_grant"}
        time.sleep(0.3)
        return 200, {"access_token": "new", "expires_in": 3600, "refresh_token": "refresh-2"}

    server.answer = answer  # type: ignore[method-assign]
    return used


def test_processes_take_turns(server: TokenServer, profiles: Profiles) -> None:
    profiles.write(LOGIN, tokens(-5))
    used = strict(server)
    command = [sys.executable, "-c", PROGRAM, server.url]
    programs = [subprocess.Popen(command) for _ in range(3)]
    assert [program.wait(60) for program in programs] == [0, 0, 0]
    assert used == ["refresh-1"]
    assert server.tokens == ["new"] * 3


def test_so_do_clients_of_one_process(server: TokenServer, profiles: Profiles) -> None:
    profiles.write(LOGIN, tokens(-5))
    used = strict(server)
    got: List[str] = []

    def work() -> None:
        provider = CredentialsFile()
        provider.bind_base_url(server.url)
        got.append(provider().token)

    workers = [threading.Thread(target=work, daemon=True) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(10)
    assert (got, used) == (["new"] * 4, ["refresh-1"])


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["user_oauth", "oidc_federation"])
async def test_a_token_that_was_refused_is_replaced_by_one_of_them(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_IDENTITY_TOKEN", "jwt.identity.token")
    federation = {"type": kind, "client_id": "app", "federation_rule_id": "rule"}
    profiles.write({"organization_id": "org", "authentication": federation}, tokens(600))
    one, other = calls.client(profile="default"), calls.client(profile="default")
    await calls.create(one)
    await calls.create(other)
    server.refused = {"stored"}
    await calls.create(one)
    await calls.create(other)
    assert len(server.exchanges) == 1
    assert server.tokens == ["stored", "stored", "stored", "token-1", "stored", "token-1"]
    server.refused = {"stored", "token-1"}
    await calls.create(other)
    assert len(server.exchanges) == 2


@pytest.mark.anyio
async def test_a_token_that_will_do_serves_on_while_others_renew_it(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, lock: Path, sleeps: List[float]
) -> None:
    profiles.write(LOGIN, tokens(90))
    held = try_lock(lock)
    assert held is not None
    await calls.create()
    assert (server.tokens, server.exchanges, sleeps) == (["stored"], [], [])
    held.release()
    await calls.create()
    assert server.tokens == ["stored", "token-1"]


@pytest.mark.anyio
async def test_others_are_waited_for_for_a_while(
    calls: TokenCalls,
    server: TokenServer,
    profiles: Profiles,
    lock: Path,
    sleeps: List[float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seconds = iter(range(100))
    monkeypatch.setattr(refresh_lock, "time", SimpleNamespace(monotonic=lambda: float(next(seconds))))
    profiles.write(LOGIN, tokens(5))
    held = try_lock(lock)
    assert held is not None
    await calls.create()
    assert len(sleeps) == 29
    assert max(sleeps) <= 0.5
    assert server.tokens == ["token-1"]
    held.release()


@pytest.mark.anyio
async def test_a_folder_without_locks_does_without(
    calls: TokenCalls, server: TokenServer, profiles: Profiles, lock: Path
) -> None:
    lock.mkdir()  # what cannot be opened
    profiles.write(LOGIN, tokens(5))
    await calls.create()
    assert server.tokens == ["token-1"]


def test_a_turn_ends_with_an_error(server: TokenServer, profiles: Profiles, lock: Path) -> None:
    profiles.write(LOGIN, tokens(-5))
    server.answers = [(400, {"error": "invalid_grant"})]
    provider = CredentialsFile()
    provider.bind_base_url(server.url)
    with pytest.raises(AnthropicError, match="invalid_grant"):
        provider()
    held = try_lock(lock)
    assert held is not None
    assert try_lock(lock) is None
    held.release()
    held.release()
    forgotten = try_lock(lock)
    assert forgotten is not None
    del forgotten
    assert try_lock(lock) is not None
    assert os.name == "nt" or lock.stat().st_mode & 0o777 == 0o600
