"""The clients of platforms with bearer tokens, each with credentials that a token server knows."""

from __future__ import annotations

import threading
import time
from typing import Any, Dict, List, Mapping

import httpx
from attrs import define, field, frozen

import anthropic
from tests.lib.platforms.google_cloud.google_auth_reference import credentials_of, service_account
from tests.twins import Twin

from .token_servers import ACCOUNT, TENANT, ModelServer, TokenServer

__all__ = ["PLATFORMS", "EntraTokens", "TokenPlatform"]


@define
class EntraTokens:
    """Keeps a token of Entra ID until its end is near, as a provider of `azure.identity` does."""

    url: str
    secret: str = TENANT["client_secret"]
    threads: List[int] = field(factory=lambda: list[int](), init=False)
    _token: str = field(default="", init=False)
    _end: float = field(default=0.0, init=False)

    def __call__(self) -> str:
        self.threads.append(threading.get_ident())
        if self._end - time.time() < 300:
            form = {**TENANT, "client_secret": self.secret, "grant_type": "client_credentials"}
            answer = (
                httpx.post(f"{self.url}/tenant/oauth2/v2.0/token", data=form, verify=False)
                .raise_for_status()
                .json()
            )
            self._token, self._end = answer["access_token"], time.time() + answer["expires_in"]
        return self._token

    async def call_async(self) -> str:
        return self()


@frozen
class TokenPlatform:
    """One of the clients; `settings` are what it needs besides credentials."""

    client: str
    path: str
    prefix: str
    settings: Mapping[str, Any]
    is_google: bool = True

    def kind(self, twin: Twin) -> Any:
        """Return the class of the client."""
        return getattr(anthropic, f"Async{self.client}" if twin.is_async else self.client)

    def server(self, tokens: TokenServer) -> ModelServer:
        return ModelServer(tokens, prefix=self.prefix, predicts=self.client == "AnthropicVertex")

    def credentials(self, tokens: TokenServer, private_key: bytes) -> Dict[str, Any]:
        """Make the settings with which requests carry tokens of this server."""
        if not self.is_google:
            return {"azure_ad_token_provider": EntraTokens(tokens.url)}
        account = service_account(private_key, ACCOUNT, f"{tokens.url}/token")
        return {"credentials": credentials_of(account)}

    def make(self, twin: Twin, server: ModelServer, **settings: Any) -> Any:
        return self.kind(twin)(**{"base_url": server.url + self.path, **self.settings, **settings})


PLATFORMS = [
    TokenPlatform(
        "AnthropicVertex",
        "/v1",
        "/v1/projects/p/locations/r/publishers/anthropic/models/",
        {"project_id": "p", "region": "r"},
    ),
    TokenPlatform("AnthropicGoogleCloud", "/invoke", "/invoke/", {"project": "p", "workspace_id": "w"}),
    TokenPlatform("AnthropicFoundry", "/anthropic", "/anthropic/", {}, is_google=False),
]
