"""The examples of the README that have a file in `readme/`: shown there as they are, and run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from anthropic.testing import Answer, FakeAnthropic, tool_use

EXAMPLES = Path(__file__).parent / "readme"
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def run(fake: FakeAnthropic, example: str) -> str:
    """What an example prints."""
    command = [sys.executable, str(EXAMPLES / f"{example}.py")]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 0, finished.stderr
    assert fake.requests
    return finished.stdout


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_the_readme_shows_it(path: Path) -> None:
    assert f"```python\n{path.read_text(encoding='utf-8')}```\n" in README
    with open(__file__, encoding="utf-8") as tests:
        assert f'"{path.stem}"' in tests.read()


def test_a_message_stream(fake: FakeAnthropic) -> None:
    fake.reply("Once upon a time.", usage={"output_tokens": 42})
    assert run(fake, "message_stream") == "Once upon a time.42\n"


def test_the_events_of_a_stream(fake: FakeAnthropic) -> None:
    fake.reply([{"type": "text", "text": "I look."}, tool_use("get_weather", {"city": "Paris", "days": 2})])
    printed = run(fake, "stream_events")
    assert printed.startswith("I look.text\n{}\n")
    assert printed.endswith("{'city': 'Paris', 'days': 2}\ntool_use\n")
    assert "{'city': 'Paris'}\n" in printed


def test_a_structured_output(fake: FakeAnthropic) -> None:
    fake.reply('{"name": "Ada", "age": 36, "friends": ["Charles", "Mary"]}')
    assert run(fake, "structured_output") == "Person(name='Ada', age=36, friends=['Charles', 'Mary'])\n"
    schema = fake.last_request.json["output_config"]["format"]["schema"]
    assert schema["required"] == ["name", "age", "friends"]
    assert schema["title"] == "Person"


def test_tokens_and_a_batch(fake: FakeAnthropic) -> None:
    tokens, result = run(fake, "tokens_and_batches").splitlines()
    assert int(tokens) > 0
    assert result.startswith("my-first-request [TextBlock(")
    assert "Hello, world" in result


def test_an_organization(fake: FakeAnthropic) -> None:
    keys = "/v1/organizations/api_keys"
    key = {"id": "apikey_1", "type": "api_key", "name": "old", "status": "active", "expires_at": None}
    fake.respond("GET", keys, json={"data": [key], "has_more": False, "first_id": None, "last_id": None})
    details = {"error_code": "rbac_role_not_found"}
    missing = {"type": "not_found_error", "message": "user_01 is not there", "details": details}
    path = "/v1/organizations/workspaces/{workspace_id}/members"
    fake.respond("POST", path, status=404, json={"type": "error", "error": missing})
    no_user, bucket = run(fake, "organization").splitlines()
    assert no_user == "No such user: user_01 is not there"
    assert bucket.endswith("+00:00 1")
    sent = [(request.method, request.path) for request in fake.requests]
    assert ("POST", f"{keys}/apikey_1") in sent
    assert sent[-1] == ("GET", "/v1/organizations/analytics/usage_report")


def test_the_tools_of_a_session(fake: FakeAnthropic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "workspace").mkdir()
    written = {"file_path": "a.txt", "content": "Hello"}
    call = {"id": "sevt_1", "type": "agent.tool_use", "name": "write", "input": written}
    path = "/v1/sessions/sesn_1/events"
    ending: Any = [call, {"id": "sevt_2", "type": "session.status_terminated"}]
    fake.handle("GET", f"{path}/stream", lambda _: Answer.from_events(ending))
    fake.respond("GET", path, json={"data": [], "next_page": None})
    fake.respond("POST", path, json={"data": []})
    assert run(fake, "session_tools") == "write done\n"
    assert (tmp_path / "workspace" / "a.txt").read_text() == "Hello"


def test_the_work_of_an_environment(fake: FakeAnthropic, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENVIRONMENT_KEY", "env-key-1")
    work = {"id": "work_1", "type": "work", "data": {"type": "session", "id": "sesn_1"}}
    fake.respond("GET", "/v1/environments/env_1/work/poll", json=work, times=1)
    fake.respond("GET", "/v1/environments/env_1/work/poll", json=None)
    for what in ("ack", "stop"):
        fake.respond("POST", f"/v1/environments/env_1/work/work_1/{what}", json=work)
    assert run(fake, "work_poller") == "serving sesn_1\n"
    assert [sent.path.rpartition("/")[2] for sent in fake.requests] == ["poll", "ack", "stop", "poll"]


def test_the_worker_of_an_environment(
    fake: FakeAnthropic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    given = {"work": "work_1", "environment": "env_1", "session": "sesn_1"}
    for name, value in given.items():
        monkeypatch.setenv(f"ANTHROPIC_{name.upper()}_ID", value)
    monkeypatch.setenv("ANTHROPIC_ENVIRONMENT_KEY", "env-key-1")
    work, session = "/v1/environments/env_1/work/work_1", "/v1/sessions/sesn_1"
    beat = {"last_heartbeat": "now", "lease_extended": True, "state": "active", "ttl_seconds": 60}
    fake.respond("POST", f"{work}/heartbeat", json=beat)
    fake.respond("POST", f"{work}/stop", json={"id": "work_1"})
    fake.respond("GET", session, json={"id": "sesn_1", "agent": {"skills": []}, "resources": []})
    ending: Any = [{"id": "sevt_1", "type": "session.status_terminated"}]
    fake.handle("GET", f"{session}/events/stream", lambda _: Answer.from_events(ending))
    fake.respond("GET", f"{session}/events", json={"data": [], "next_page": None})
    assert run(fake, "environment_worker") == "served\n"
    assert fake.last_request.path == f"{work}/stop"
