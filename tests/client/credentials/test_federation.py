"""Workload identity federation: exchanging an identity token, and calling the API with the access token."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import pytest

import anthropic
from anthropic import AccessToken, IdentityTokenFile, WorkloadIdentityCredentials, WorkloadIdentityError
from anthropic.lib.credentials import exchange_federation_assertion

from .conftest import TokenCalls
from .token_server import TokenServer

pytestmark = pytest.mark.anyio


def workload(identity: Any = lambda: "jwt.identity.token", **settings: Any) -> WorkloadIdentityCredentials:
    given = {"federation_rule_id": "fdrl_1", "organization_id": "org-1", **settings}
    return WorkloadIdentityCredentials(identity_token_provider=identity, **given)


@pytest.mark.usefixtures("federation")
async def test_the_environment_is_enough(calls: TokenCalls, server: TokenServer) -> None:
    client = calls.client()
    for _ in range(2):
        message = await calls.create(client)
        assert message.content[0].text == "Hi"
    (exchange,) = server.exchanges
    assert exchange.path == "/v1/oauth/token"
    assert exchange.headers["content-type"] == "application/json"
    assert exchange.headers["anthropic-beta"] == "oauth-2025-04-20,oidc-federation-2026-04-01"
    assert "authorization" not in exchange.headers
    assert exchange.json == {
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "assertion": "jwt.identity.token",
        "federation_rule_id": "fdrl_1",
        "organization_id": "org-1",
    }
    assert server.tokens == ["token-1", "token-1"]
    assert server.calls[0].headers["anthropic-beta"] == "oauth-2025-04-20"
    assert "x-api-key" not in server.calls[0].headers


@pytest.mark.usefixtures("federation")
async def test_what_else_the_environment_says(
    calls: TokenCalls, server: TokenServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "token"
    path.write_text(" jwt.from.file\n")
    monkeypatch.setenv("ANTHROPIC_IDENTITY_TOKEN_FILE", str(path))
    monkeypatch.setenv("ANTHROPIC_SERVICE_ACCOUNT_ID", "svac_1")
    monkeypatch.setenv("ANTHROPIC_WORKSPACE_ID", "wrkspc_1")
    await calls.create()
    sent = server.exchanges[0].json
    assert sent["assertion"] == "jwt.from.file"
    assert (sent["service_account_id"], sent["workspace_id"]) == ("svac_1", "wrkspc_1")
    assert "anthropic-workspace-id" not in server.calls[0].headers


async def test_a_deployment_below_a_path(calls: TokenCalls, server: TokenServer) -> None:
    await calls.create(credentials=workload(), base_url=f"{server.url}/gateway/v2/")
    assert server.exchanges[0].path == "/gateway/v2/v1/oauth/token"
    assert server.calls[0].path == "/gateway/v2/v1/messages"


async def test_the_identity_token_is_read_at_every_exchange(
    calls: TokenCalls, server: TokenServer, tmp_path: Path
) -> None:
    path = tmp_path / "token"
    path.write_text("first")
    server.lifetime = 20
    client = calls.client(credentials=workload(IdentityTokenFile(path)))
    await calls.create(client)
    path.write_text("second")
    await calls.create(client)
    assert [exchange.json["assertion"] for exchange in server.exchanges] == ["first", "second"]


async def test_an_identity_token_may_be_awaited(calls: TokenCalls, server: TokenServer) -> None:
    async def identity() -> str:
        return "awaited"

    if not calls.twin.is_async:
        with pytest.raises(TypeError, match="needs the async client"):
            await calls.create(credentials=workload(identity))
        return
    await calls.create(credentials=workload(identity))
    assert server.exchanges[0].json["assertion"] == "awaited"


async def test_a_replaced_identity_token_is_tried_once_more(calls: TokenCalls, server: TokenServer) -> None:
    tokens = iter(["old", "new"])
    server.answers = [(401, {"error": "invalid_grant"})]
    await calls.create(credentials=workload(lambda: next(tokens)))
    assert [exchange.json["assertion"] for exchange in server.exchanges] == ["old", "new"]


@pytest.mark.parametrize(
    ("status", "body", "message"),
    [
        (400, {"error": "invalid_grant", "secret": "s"}, r"status 400: \{'error': 'invalid_grant'\}"),
        (401, {"error": "invalid_client"}, "Does the federation rule match"),
        (400, b"<html>", "status 400: <html>"),
        (200, b"<html>", "not a JSON object"),
        (200, {"access_token": "t", "expires_in": 5, "token_type": "mac"}, "not a bearer token"),
        (200, {"access_token": "", "expires_in": 5}, "no usable access_token"),
        (200, {"access_token": "a b", "expires_in": 5}, "no usable access_token"),
        (200, {"access_token": "t"}, "no expires_in"),
        (307, b"", "status 307"),
    ],
)
async def test_answers_that_are_no_token(
    calls: TokenCalls, server: TokenServer, status: int, body: Any, message: str
) -> None:
    server.answers = [(status, body)] * 2
    with pytest.raises(WorkloadIdentityError, match=message) as raised:
        await calls.create(credentials=workload(), max_retries=2)
    assert raised.value.status_code == status
    assert raised.value.request_id == "req_1"
    assert len(server.exchanges) == (2 if status == 401 else 1)
    assert server.calls == []


async def test_a_passing_problem_is_retried(
    calls: TokenCalls, server: TokenServer, sleeps: List[float]
) -> None:
    server.answers = [(503, b"busy"), (429, {"error": "slow_down"})]
    await calls.create(credentials=workload(), max_retries=2)
    assert len(server.exchanges) == 3
    assert len(sleeps) == 2
    assert server.tokens == ["token-3"]


async def test_a_token_endpoint_that_is_not_there(calls: TokenCalls, sleeps: List[float]) -> None:
    with pytest.raises(WorkloadIdentityError, match="could not be reached") as raised:
        await calls.create(credentials=workload(), base_url="http://127.0.0.1:9", max_retries=1)
    assert raised.value.status_code is None
    assert len(sleeps) == 1


async def test_secrets_are_not_sent_in_the_clear(calls: TokenCalls) -> None:
    with pytest.raises(anthropic.AnthropicError, match=r"has to be https, not .http://api\.invalid"):
        await calls.create(credentials=workload(), base_url="http://api.invalid")


@pytest.mark.parametrize(
    ("identity", "message"),
    [
        (lambda: "", "is empty"),
        (lambda: 5, "has to be a string, not int"),
        (lambda: "x" * 20000, "20000 bytes"),
    ],
)
async def test_what_is_no_identity_token(calls: TokenCalls, identity: Any, message: str) -> None:
    with pytest.raises(WorkloadIdentityError, match=message):
        await calls.create(credentials=workload(identity))


async def test_identity_token_files_that_cannot_be_used(calls: TokenCalls, tmp_path: Path) -> None:
    with pytest.raises(anthropic.IdentityTokenFileError, match="No such file") as refused:
        await calls.create(credentials=workload(IdentityTokenFile(tmp_path / "nothing")))
    assert refused.value.path == tmp_path / "nothing"
    (tmp_path / "empty").write_text(" \n")
    with pytest.raises(anthropic.IdentityTokenFileError, match="is empty"):
        await calls.create(credentials=workload(IdentityTokenFile(tmp_path / "empty")))
    (tmp_path / "bytes").write_bytes(b"hidden-value\xff")
    with pytest.raises(anthropic.IdentityTokenFileError, match="is not text") as raised:
        await calls.create(credentials=workload(IdentityTokenFile(tmp_path / "bytes")))
    assert "hidden-value" not in f"{raised.value!r} {raised.value.__cause__!r}"
    with pytest.raises(anthropic.CredentialsError, match="ANTHROPIC_IDENTITY_TOKEN_FILE"):
        IdentityTokenFile()


async def test_a_copy_for_another_deployment_has_tokens_of_its_own(
    calls: TokenCalls, server: TokenServer
) -> None:
    client = calls.client(credentials=workload())
    other = client.copy(base_url=f"{server.url}/other")
    for one in (client, client.with_options(timeout=5), other, other, client):
        await calls.create(one)
    assert [exchange.path for exchange in server.exchanges] == ["/v1/oauth/token", "/other/v1/oauth/token"]
    assert server.tokens == ["token-1", "token-1", "token-2", "token-2", "token-1"]


def test_by_hand(server: TokenServer, tmp_path: Path) -> None:
    provider = workload(workspace_id="default")
    provider.bind_base_url(server.url)
    with provider:
        token = provider()
    assert (token.token, isinstance(token.expires_at, int)) == ("token-1", True)
    assert server.exchanges[0].json["workspace_id"] == "default"
    once = exchange_federation_assertion(
        assertion="jwt", federation_rule_id="f", organization_id="o", base_url=server.url
    )
    assert isinstance(once, AccessToken)
    assert once.token == "token-2"
    path = tmp_path / "token"
    path.write_text("abc\n")
    assert IdentityTokenFile(path)() == "abc"


def test_an_http_client_of_ones_own(server: TokenServer) -> None:
    import httpx

    with httpx.Client(headers={"X-Mine": "1"}) as http_client:
        provider = workload(http_client=http_client)
        provider.bind_base_url(server.url)
        assert provider().token == "token-1"
    assert server.exchanges[0].headers["x-mine"] == "1"
