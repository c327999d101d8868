"""The variables of the environment that every client looks up."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any, Dict, FrozenSet, Iterator, Mapping, Set

import httpx
import pytest

import anthropic
from tests.twins import Twin, maybe

from .conftest import CREATE
from .token_server import MESSAGE

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("home")]

URL = "http://localhost:1"

# Every client reads these; the official package reads ANTHROPIC_LOG when it is imported.
ALL = frozenset({"ANTHROPIC_CUSTOM_HEADERS", "ANTHROPIC_LOG"})
WEBHOOKS = "ANTHROPIC_WEBHOOK_SIGNING_KEY"

CHOICES = frozenset({"ANTHROPIC_PROFILE", "ANTHROPIC_CONFIG_DIR", "ANTHROPIC_FEDERATION_RULE_ID"})
KEYS = frozenset({"ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_BASE_URL", WEBHOOKS})
FEDERATION = frozenset(
    {
        "ANTHROPIC_IDENTITY_TOKEN",
        "ANTHROPIC_IDENTITY_TOKEN_FILE",
        "ANTHROPIC_ORGANIZATION_ID",
        "ANTHROPIC_SCOPE",
        "ANTHROPIC_SERVICE_ACCOUNT_ID",
        "ANTHROPIC_WORKSPACE_ID",
        "APPDATA",  # on Windows, where profiles are below it
    }
)


class Case:
    """A client, what the environment holds, and what the client looks up there besides `ALL`."""

    def __init__(self, client: str, environment: Mapping[str, str], *looked_up: str, **settings: Any) -> None:
        self.client = client
        self.environment = environment
        self.looked_up: FrozenSet[str] = ALL | frozenset(looked_up) | environment.keys()
        self.settings = settings


FEDERATED = {
    "ANTHROPIC_FEDERATION_RULE_ID": "fdrl_1",
    "ANTHROPIC_ORGANIZATION_ID": "org-1",
    "ANTHROPIC_IDENTITY_TOKEN": "jwt.identity.token",
    "ANTHROPIC_BASE_URL": URL,
}
AWS = ("AWS_REGION", "AWS_DEFAULT_REGION")

CASES = {
    "a key": Case("Anthropic", {"ANTHROPIC_API_KEY": "k"}, *KEYS, *CHOICES),
    "a key that was given": Case("Anthropic", {}, "ANTHROPIC_BASE_URL", WEBHOOKS, api_key="k"),
    "federation": Case("Anthropic", FEDERATED, *KEYS, *CHOICES, *FEDERATION),
    "AWS": Case(
        "AnthropicAWS",
        {"ANTHROPIC_AWS_API_KEY": "k", "AWS_DEFAULT_REGION": "r", "ANTHROPIC_AWS_WORKSPACE_ID": "w"},
        *AWS,
        "ANTHROPIC_AWS_BASE_URL",
        WEBHOOKS,
    ),
    "Bedrock": Case(
        "AnthropicBedrock", {"AWS_BEARER_TOKEN_BEDROCK": "k", "AWS_REGION": "r"}, "ANTHROPIC_BEDROCK_BASE_URL"
    ),
    "Mantle": Case(
        "AnthropicBedrockMantle",
        {"ANTHROPIC_AWS_API_KEY": "k", "AWS_DEFAULT_REGION": "r"},
        *AWS,
        "AWS_BEARER_TOKEN_BEDROCK",
        "ANTHROPIC_BEDROCK_MANTLE_BASE_URL",
    ),
    "Vertex AI": Case(
        "AnthropicVertex",
        {"CLOUD_ML_REGION": "r", "ANTHROPIC_VERTEX_PROJECT_ID": "p"},
        "ANTHROPIC_VERTEX_BASE_URL",
        access_token="t",
    ),
    "Google Cloud": Case(
        "AnthropicGoogleCloud",
        {"GOOGLE_CLOUD_PROJECT": "p", "ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID": "w"},
        "ANTHROPIC_GOOGLE_CLOUD_PROJECT",
        "ANTHROPIC_GOOGLE_CLOUD_LOCATION",
        "ANTHROPIC_GOOGLE_CLOUD_BASE_URL",
        WEBHOOKS,
        token_provider=lambda: "t",
    ),
    "Foundry": Case(
        "AnthropicFoundry",
        {"ANTHROPIC_FOUNDRY_BASE_URL": URL, "ANTHROPIC_FOUNDRY_API_KEY": "k"},
        "ANTHROPIC_FOUNDRY_RESOURCE",
        WEBHOOKS,
    ),
}


class Watched(MutableMapping):  # type: ignore[type-arg]  # of 3.9
    """An environment that notes what this package looks up in it."""

    def __init__(self, variables: Dict[str, str]) -> None:
        self.variables = variables
        self.looked_up: Set[str] = set()

    def __getitem__(self, name: str) -> str:
        frame: Any = sys._getframe(1)
        while "_collections_abc" in frame.f_code.co_filename:
            frame = frame.f_back
        if frame.f_globals.get("__name__", "").startswith("anthropic."):
            self.looked_up.add(name)
        return self.variables[name]

    def __setitem__(self, name: str, value: str) -> None:
        self.variables[name] = value

    def __delitem__(self, name: str) -> None:
        del self.variables[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.variables)

    def __len__(self) -> int:
        return len(self.variables)


def answer(request: httpx.Request) -> httpx.Response:
    is_token = request.url.path.endswith("/v1/oauth/token")
    return httpx.Response(200, json={"access_token": "t", "expires_in": 9999} if is_token else MESSAGE)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
async def test_what_a_client_looks_up(twin: Twin, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched({"HOME": str(Path.home()), **case.environment})
    monkeypatch.setattr(os, "environ", watched)
    kind = getattr(anthropic, f"Async{case.client}" if twin.is_async else case.client)
    client = kind(http_client=twin.http_client(answer), **case.settings)
    await maybe(client.messages.create(**CREATE))
    assert watched.looked_up == case.looked_up


@pytest.mark.usefixtures("federation")
async def test_federation_knows_the_scope(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_SCOPE", "one two")
    client = twin.client(api_key=None, http_client=twin.http_client(answer), base_url=URL)
    await maybe(client.messages.create(**CREATE))
    assert client.credentials.scope == "one two"
    # It is kept, and not sent: the rule decides.
    assert b"one two" not in twin.requests[0].content
