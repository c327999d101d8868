"""An API that gives out tokens, the calls of its clients, and the profiles in their home."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional

import pytest

from tests.twins import Twin, maybe

from .token_server import TokenServer

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


class Profiles:
    """A folder of profiles."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, settings: Any, tokens: Any = None, *, name: str = "default", mode: int = 0o600) -> None:
        """Write the two files of a profile; text is written as it is."""
        for kind, content in (("configs", settings), ("credentials", tokens)):
            if content is not None:
                path = self.folder / kind / f"{name}.json"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content if isinstance(content, str) else json.dumps(content))
                path.chmod(mode)

    def tokens(self, name: str = "default") -> Any:
        return json.loads(self.token_path(name).read_text())

    def token_path(self, name: str = "default") -> Path:
        return self.folder / "credentials" / f"{name}.json"


class TokenCalls:
    """Makes clients that are closed in the end, and calls."""

    def __init__(self, twin: Twin, server: TokenServer) -> None:
        self.twin = twin
        self.server = server
        self.clients: List[Any] = []

    def client(self, **settings: Any) -> Any:
        if "http_client" not in settings:
            settings.setdefault("base_url", self.server.url)
        client = self.twin.client(**{"api_key": None, "max_retries": 0, **settings})
        self.clients.append(client)
        return client

    async def create(self, client: Optional[Any] = None, **settings: Any) -> Any:
        """Make a call, with a client of these settings unless one is given."""
        one: Any = self.client(**settings) if client is None else client
        return await maybe(one.messages.create(**CREATE))

    async def close(self) -> None:
        for client in self.clients:
            await maybe(client.close())


@pytest.fixture
def profiles(home: Path) -> Profiles:
    return Profiles(home / ".config" / "anthropic")


@pytest.fixture
def federation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Federation by the environment."""
    monkeypatch.setenv("ANTHROPIC_FEDERATION_RULE_ID", "fdrl_1")
    monkeypatch.setenv("ANTHROPIC_ORGANIZATION_ID", "org-1")
    monkeypatch.setenv("ANTHROPIC_IDENTITY_TOKEN", "jwt.identity.token")


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as server:
        yield server


@pytest.fixture
async def calls(twin: Twin, server: TokenServer, anyio_backend: str) -> Any:
    calls = TokenCalls(twin, server)
    yield calls
    await calls.close()
