"""An editor completes methods and keyword parameters, with their documentation.

Looks at the checkout, or with `WHEEL_ENVIRONMENT` set at what is installed in that virtual environment.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Iterator

import pytest

from .language_server import LanguageServer

ROOT = Path(__file__).parents[2]
SERVER = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
CLIENTS = {
    "sync": "from anthropic import Anthropic\nclient = Anthropic()\n",
    "async": "from anthropic import AsyncAnthropic\nclient = AsyncAnthropic()\n",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder = tmp_path_factory.mktemp("project")
    wheel = os.environ.get("WHEEL_ENVIRONMENT")
    if wheel:
        environment = Path(wheel).resolve()
        settings: dict[str, object] = {}
    else:
        environment = Path(sys.prefix)
        settings = {"extraPaths": [str(ROOT / "overrides"), str(ROOT / "generated")]}
    settings |= {"venvPath": str(environment.parent), "venv": environment.name}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    with LanguageServer(SERVER, folder) as running:
        yield running


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_methods_with_their_documentation(server: LanguageServer, client: str) -> None:
    events = server.completions(f"{client}client.beta.sessions.events.")
    assert {"list", "send", "stream", "with_raw_response"} <= events.keys()
    messages = server.completions(f"{client}client.messages.")
    assert {"create", "count_tokens", "batches"} <= messages.keys()
    assert "input tokens" in server.documentation(messages["count_tokens"])
    assert "Args:" in server.documentation(events["send"])


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
@pytest.mark.parametrize("method", ["messages.create", "beta.messages.create", "beta.sessions.create"])
def test_keyword_parameters(server: LanguageServer, client: str, method: str) -> None:
    parameters = {name for name in server.completions(f"{client}client.{method}(") if name.endswith("=")}
    expected = {"agent=", "betas="} if "sessions" in method else {"max_tokens=", "messages=", "thinking="}
    assert expected | {"extra_headers=", "timeout="} <= parameters


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_the_parameters_are_explained_over_the_method(server: LanguageServer, client: str) -> None:
    shown = server.hover(f"{client}client.messages.count_tokens")
    assert "Count the input tokens" in shown
    assert "system: System prompt" in shown


def test_fields_are_explained(server: LanguageServer) -> None:
    source = "from anthropic.types import Message\ndef f(message: Message) -> None:\n    message."
    fields = server.completions(source)
    assert "Why" in server.documentation(fields["stop_reason"])


def test_nothing_is_offered_where_nothing_is(server: LanguageServer) -> None:
    assert "no_such_method" not in server.completions(f"{CLIENTS['sync']}client.messages.")
    assert "betas=" not in server.completions(f"{CLIENTS['sync']}client.messages.create(")
