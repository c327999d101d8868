"""Microsoft Foundry with the token providers of `azure.identity` itself."""

from __future__ import annotations

import threading
import time
from typing import Any, Iterator, List

import httpx
import pytest
from azure.core.credentials import AccessToken
from azure.identity import CredentialUnavailableError, get_bearer_token_provider
from azure.identity.aio import get_bearer_token_provider as get_async_provider

import anthropic
from tests.lib.platforms.message_samples import PARAMS
from tests.lib.platforms.token_servers import TENANT, ModelServer, TokenServer
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

SCOPE = "https://ai.azure.com/.default"


class Credential:
    """Asks the token server, as the credentials of `azure.identity` ask Entra ID."""

    def __init__(self, tokens: TokenServer) -> None:
        self.tokens = tokens
        self.threads: List[threading.Thread] = []

    def get_token(self, *scopes: str, **settings: Any) -> AccessToken:
        assert scopes == (SCOPE,)
        self.threads.append(threading.current_thread())
        form = {**TENANT, "grant_type": "client_credentials"}
        answer = (
            httpx.post(f"{self.tokens.url}/tenant/oauth2/v2.0/token", data=form).raise_for_status().json()
        )
        return AccessToken(answer["access_token"], int(time.time()) + int(answer["expires_in"]))

    def close(self) -> None:
        pass


class AsyncCredential:
    """The same, to be awaited."""

    def __init__(self, tokens: TokenServer) -> None:
        self.blocking = Credential(tokens)

    async def get_token(self, *scopes: str, **settings: Any) -> AccessToken:
        return self.blocking.get_token(*scopes, **settings)

    async def close(self) -> None:
        pass


@pytest.fixture
def server(tokens: TokenServer) -> Iterator[ModelServer]:
    with ModelServer(tokens, prefix="/anthropic/") as running:
        yield running


def make(twin: Twin, server: ModelServer, provider: Any) -> Any:
    kind: Any = anthropic.AsyncAnthropicFoundry if twin.is_async else anthropic.AnthropicFoundry
    return kind(base_url=f"{server.url}/anthropic", azure_ad_token_provider=provider, max_retries=0)


async def test_tokens_are_kept_and_renewed(twin: Twin, server: ModelServer, tokens: TokenServer) -> None:
    tokens.lifetimes = [100, 3600]
    credential = Credential(tokens)
    client = make(twin, server, get_bearer_token_provider(credential, SCOPE))
    for _ in range(3):
        await maybe(client.messages.create(**PARAMS))
    assert server.used == ["token-1", "token-2", "token-2"]
    is_apart = [thread is not threading.main_thread() for thread in credential.threads]
    assert is_apart == [twin.is_async] * 2
    await maybe(client.close())


async def test_asynchronous_providers(twin: Twin, server: ModelServer, tokens: TokenServer) -> None:
    if not twin.is_async:
        return
    credential: Any = AsyncCredential(tokens)
    client = make(twin, server, get_async_provider(credential, SCOPE))
    for _ in range(2):
        await client.messages.create(**PARAMS)
    assert server.used == ["token-1", "token-1"]
    await client.close()


async def test_their_errors_reach_the_caller(twin: Twin, server: ModelServer, tokens: TokenServer) -> None:
    def unavailable() -> str:
        raise CredentialUnavailableError("nobody is logged in")

    client = make(twin, server, unavailable)
    with pytest.raises(CredentialUnavailableError, match="nobody is logged in"):
        await maybe(client.messages.create(**PARAMS))
    assert server.requests == []
    await maybe(client.close())
