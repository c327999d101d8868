"""Google credentials, as google-auth finds and renews them: files, machines, refusals, errors."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import threading
import traceback
from pathlib import Path
from typing import Any, Dict, List

import google.auth.exceptions as google_errors
import pytest

import anthropic
from anthropic import AnthropicError, AnthropicVertex, AsyncAnthropicVertex
from anthropic.lib.google_cloud._credentials import GoogleTokens
from tests.lib.platforms.cloud_server import Reply
from tests.lib.platforms.message_samples import PARAMS
from tests.lib.platforms.token_platforms import PLATFORMS, TokenPlatform
from tests.lib.platforms.token_servers import ACCOUNT, ModelServer, TokenServer
from tests.twins import Twin, maybe

from .google_auth_reference import LastingCredentials, credentials_of, service_account

pytestmark = pytest.mark.anyio

GOOGLE = [platform for platform in PLATFORMS if platform.is_google]


@pytest.fixture(params=GOOGLE, ids=lambda platform: platform.client)
def platform(request: pytest.FixtureRequest) -> TokenPlatform:
    found: TokenPlatform = request.param
    return found


@pytest.fixture
def account(tokens: TokenServer, private_key: bytes) -> Dict[str, Any]:
    return service_account(private_key, ACCOUNT, f"{tokens.url}/token")


@pytest.fixture
def client(twin: Twin, platform: TokenPlatform, server: ModelServer, account: Dict[str, Any]) -> Any:
    return platform.make(twin, server, credentials=credentials_of(account))


async def test_the_default_credentials_are_found_with_the_first_request(
    twin: Twin,
    platform: TokenPlatform,
    server: ModelServer,
    account: Dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "account.json"
    file.write_text(json.dumps(account))
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(file))
    client: Any = platform.make(twin, server)
    copied = client.copy(timeout=9)
    assert not client.google_credentials
    await maybe(client.messages.create(**PARAMS))
    assert client.google_credentials.service_account_email == ACCOUNT
    await maybe(copied.messages.create(**PARAMS))
    again = client.copy(_extra_kwargs={"max_retries": 0})
    await maybe(again.messages.create(**PARAMS))
    assert server.used == ["token-1"] * 3
    await maybe(client.close())


async def test_finding_them_does_not_hold_up_the_event_loop(
    twin: Twin, tokens: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For the project, which the URL needs, before there is any need for a token."""
    found_in: List[int] = []

    class Known(LastingCredentials):
        project_id = "p"

    def find(found: GoogleTokens) -> None:
        found_in.append(threading.get_ident())
        found.credentials = Known()

    monkeypatch.setattr(GoogleTokens, "_find", find)
    tokens.issued.append("known")
    kind: Any = AsyncAnthropicVertex if twin.is_async else AnthropicVertex
    with ModelServer(tokens, prefix="/v1/projects/p/", predicts=True) as server:
        client = kind(region="r", base_url=f"{server.url}/v1")
        await maybe(client.messages.create(**PARAMS))
        await maybe(client.close())
    assert (found_in == [threading.get_ident()]) is not twin.is_async


async def test_a_token_that_is_refused_is_renewed_once(
    client: Any, server: ModelServer, sleeps: List[float]
) -> None:
    await maybe(client.messages.create(**PARAMS))
    server.revoked = ["token-1"]
    await maybe(client.messages.create(**PARAMS))
    assert server.used == ["token-1", "token-1", "token-2"]
    server.revoked = ["token-2"]
    await maybe(client.messages.create(**PARAMS))
    assert server.used[3:] == ["token-2", "token-3"]
    await maybe(client.close())


async def test_a_token_that_nobody_accepts_is_not_renewed_for_ever(
    client: Any, server: ModelServer, sleeps: List[float]
) -> None:
    server.revoked = [f"token-{n}" for n in range(1, 9)]
    with pytest.raises(anthropic.AuthenticationError):
        await maybe(client.messages.create(**PARAMS, timeout=9))
    assert server.used == ["token-1", "token-2"]
    with pytest.raises(anthropic.AuthenticationError):
        await maybe(client.messages.create(**PARAMS))
    assert server.used[2:] == ["token-3"]
    await maybe(client.close())


async def test_what_the_token_server_says_is_an_error_of_both_packages(
    twin: Twin, platform: TokenPlatform, server: ModelServer, account: Dict[str, Any], tokens: TokenServer
) -> None:
    account["client_email"] = "somebody@else.test"
    client = platform.make(twin, server, credentials=credentials_of(account))
    with pytest.raises(AnthropicError, match="gave no token: invalid_grant: It is not you") as raised:
        await maybe(client.messages.create(**PARAMS))
    assert isinstance(raised.value, google_errors.RefreshError)
    again = pickle.loads(pickle.dumps(raised.value))
    assert isinstance(again, AnthropicError)
    assert str(again) == str(raised.value)
    assert server.requests == []
    tokens.fail(Reply.of({"id_token": "hidden-value"}))
    with pytest.raises(AnthropicError) as raised:
        await maybe(client.messages.create(**PARAMS))
    error = raised.value
    shown = traceback.format_exception(type(error), error, error.__traceback__)
    assert "hidden-value" not in "".join(shown) + repr(error) + str(pickle.dumps(error))
    await maybe(client.close())


def test_many_threads_fetch_one_token(account: Dict[str, Any], tokens: TokenServer) -> None:
    shared = GoogleTokens(credentials_of(account))
    got: List[str] = []
    threads = [threading.Thread(target=lambda: got.append(shared.fetch()), daemon=True) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert got == ["token-1"] * 8
    assert len(tokens.requests) == 1
    with pytest.raises(TypeError):
        pickle.dumps(shared)
    assert "token-1" not in repr(shared)


def test_credentials_without_a_token_are_an_error() -> None:
    class Empty:
        token = None
        expired = False

        def refresh(self, request: object) -> None:
            pass

    with pytest.raises(AnthropicError, match="gave no token"):
        GoogleTokens(Empty()).fetch()


@pytest.mark.parametrize("missing", ["google.auth", "google.auth.transport.requests"])
def test_without_google_auth_the_error_says_what_to_install(
    missing: str, monkeypatch: pytest.MonkeyPatch, account: Dict[str, Any]
) -> None:
    tokens = GoogleTokens(credentials_of(account))
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(AnthropicError, match=r"pip install 'anthropic\[google-cloud\]'"):
        tokens.fetch()


def run(script: str, **environment: str) -> str:
    """What a program prints: google-auth reads some variables when it is imported."""
    kept = {
        name: value for name, value in os.environ.items() if name.startswith(("PATH", "SYSTEMROOT", "HOME"))
    }
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


MACHINE = """
import asyncio
from anthropic import AnthropicVertex, AsyncAnthropicVertex
arguments = dict(model="m", max_tokens=1, messages=[])
with AnthropicVertex(region="r", base_url="URL") as client:
    client.messages.create(**arguments)
    print(client.project_id)
async def main():
    async with AsyncAnthropicVertex(region="r", base_url="URL") as client:
        await client.messages.create(**arguments)
        print(client.project_id)
asyncio.run(main())
"""


def test_a_machine_has_credentials_and_a_project(tokens: TokenServer) -> None:
    prefix = "/v1/projects/machine-project/locations/r/publishers/anthropic/models/"
    with ModelServer(tokens, prefix=prefix, predicts=True) as server:
        script = MACHINE.replace("URL", f"{server.url}/v1")
        host = tokens.url.partition("//")[2]
        printed = run(script, GCE_METADATA_HOST=host, GCE_METADATA_IP=host)
        assert printed.split() == ["machine-project"] * 2
        assert server.used == ["token-1", "token-2"]


@pytest.mark.parametrize("kind", [AnthropicVertex, AsyncAnthropicVertex])
def test_without_credentials_the_error_says_so(kind: type) -> None:
    call = "client.messages.create(model='m', max_tokens=1, messages=[])"
    script = (
        "import asyncio, anthropic, google.auth.exceptions\n"
        f"client = anthropic.{kind.__name__}(region='r')\n"
        "try:\n"
        f"    {f'asyncio.run({call})' if kind is AsyncAnthropicVertex else call}\n"
        "except google.auth.exceptions.DefaultCredentialsError as error:\n"
        "    print(isinstance(error, anthropic.AnthropicError), error)\n"
    )
    printed = run(script, NO_GCE_CHECK="true")
    assert printed.startswith("True No Google credentials found: ")
