"""The worker of an environment, over sockets: what it sends for an item, with which credentials, and how an
item ends."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List

import anyio
import pytest

from anthropic import Anthropic, AsyncAnthropic, PermissionDeniedError, beta_async_tool
from anthropic._core.delays import Backoff
from anthropic.lib.environments import EnvironmentWorker
from anthropic.lib.sessions._async import session_run
from anthropic.lib.tools._memories import SessionMemoryError
from anthropic.lib.tools.agent_toolset import AgentToolContext
from anthropic.testing import FakeAnthropic
from tests.lib.sessions.fake_memories import FakeMemories
from tests.lib.sessions.fake_session import END, IDLE, FakeSession, call

from .fake_work import FakeWork, work_item

SECRET = base64.b64encode(json.dumps({"sessions_token": "token"}).encode()).decode()


@beta_async_tool
async def weather(city: str) -> str:
    """The weather."""
    return f"Rain in {city}"


class World:
    """An environment with one session and its memories."""

    def __init__(self, fake: FakeAnthropic, top: Path) -> None:
        self.fake = fake
        self.work = FakeWork(fake)
        self.session = FakeSession(fake)
        self.memories = FakeMemories(fake, **{"a.md": "alpha"})
        self.root = top / "mnt" / "notes"
        self.top = top
        self.resources: List[Dict[str, Any]] = []
        self._retrievals = 0
        fake.handle("GET", "/v1/sessions/{id}", lambda _: self._retrieved())

    def _retrieved(self) -> Any:
        # The first heartbeat comes at about the same time: with it, every test sees the same requests.
        self._retrievals += 1
        for _ in range(500):
            if sum(sent.path.endswith("/heartbeat") for sent in self.fake.requests) >= self._retrievals:
                break
            time.sleep(0.01)
        agent = {"id": "agent_1", "type": "agent", "skills": []}
        return {"id": "sesn_1", "type": "session", "agent": agent, "resources": self.resources}

    def mount(self) -> None:
        store = {"type": "memory_store", "memory_store_id": "memstore_1", "mount_path": str(self.root)}
        self.resources = [store]

    async def run(self, **settings: Any) -> None:
        """Serve the queue, to its end."""
        given: Dict[str, Any] = {"environment_id": "env_1", "environment_key": "env-key", **settings}
        async with self.client() as client:
            await client.beta.environments.work.worker(workdir=self.top, **given).run()

    def client(self) -> AsyncAnthropic:
        return AsyncAnthropic(base_url=self.fake.base_url, api_key="sk-client", max_retries=0)

    def served(self, *items: Dict[str, Any], **settings: Any) -> None:
        """Serve some items; the queue refuses to be asked again."""
        self.work.queue = list(items)
        self.work.at_the_end = 403
        with pytest.raises(PermissionDeniedError):
            in_loop(self.run(**settings))

    @property
    def requests(self) -> List[str]:
        """What was asked for, without the heartbeats, whose time nobody knows."""
        paths = [f"{sent.method} {sent.path.partition('/v1/')[2]}" for sent in self.fake.requests]
        return [path for path in paths if not path.endswith("/heartbeat")]

    def sent_as(self, helper: str) -> List[Any]:
        return [sent for sent in self.fake.requests if sent.headers.get("x-stainless-helper") == helper]


def in_loop(made: Any) -> None:
    asyncio.run(asyncio.wait_for(made, 20))


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[World]:
    monkeypatch.setattr(session_run, "SESSION_STREAMS", Backoff(0.01, 10.0))
    for name in list(os.environ):
        if name.startswith("ANTHROPIC_"):
            monkeypatch.delenv(name)
    with FakeAnthropic() as fake:
        yield World(fake, tmp_path)


def test_an_item_is_served_from_its_poll_to_its_stop(world: World) -> None:
    world.session.stream(call("c1", "bash", input={"command": "pwd"}), END)
    world.served(work_item("work_1", secret=SECRET), worker_id="me", extra_headers={"x-trace": "7"})
    assert world.requests == [
        "GET environments/env_1/work/poll",
        "POST environments/env_1/work/work_1/ack",
        "GET sessions/sesn_1",
        "GET sessions/sesn_1/events/stream",
        "GET sessions/sesn_1/events",
        "POST sessions/sesn_1/events",
        "POST environments/env_1/work/work_1/stop",
        "GET environments/env_1/work/poll",
    ]
    assert world.session.sent[0]["content"] == [{"type": "text", "text": str(world.top)}]
    assert world.work.done == ["ack work_1", "stop work_1 by force"]
    assert world.work.beats == ["NO_HEARTBEAT"]
    keys = {
        "environments-work-poller": "env-key",
        "environments-worker": "token",
        "session-tool-runner": "token",
    }
    for helper, key in keys.items():
        found = world.sent_as(helper)
        assert {sent.headers["authorization"] for sent in found} == {f"Bearer {key}"}
        assert not any("x-api-key" in sent.headers for sent in found)
    assert {sent.headers["authorization"] for sent in world.sent_as("session-tool-runner")} == {
        "Bearer token"
    }
    untraced = {sent.path for sent in world.fake.requests if "x-trace" not in sent.headers}
    assert untraced == {"/v1/sessions/sesn_1"}
    assert world.sent_as("environments-work-poller")[0].headers["anthropic-worker-id"] == "me"


@pytest.mark.parametrize("secret", [None, "no secret that we know"])
def test_without_a_token_the_key_of_the_environment_serves(world: World, secret: Any) -> None:
    world.session.stream(END)
    world.served(work_item("work_1", secret=secret))
    assert {sent.headers["authorization"] for sent in world.fake.requests} == {"Bearer env-key"}


def test_items_that_are_no_sessions_are_stopped(world: World) -> None:
    world.served(work_item("work_1", data={"type": "healthcheck", "id": "hc_1"}))
    assert world.work.done == ["ack work_1", "stop work_1 by force"]
    assert world.work.beats == []


def test_an_item_that_fails_does_not_end_the_worker(world: World, caplog: pytest.LogCaptureFixture) -> None:
    def tools(context: AgentToolContext) -> Any:
        if not made:
            made.append(context)
            raise LookupError("no tools today")
        return [weather]

    made: List[AgentToolContext] = []
    world.session.stream(call("c1"), END)
    world.work.refusals["stop"] = [409, 500]
    world.served(work_item("work_1"), work_item("work_2"), tools=tools, max_file_bytes=7)
    assert "The work work_1 failed: LookupError" in caplog.text
    assert "no tools today" in caplog.text
    assert "The work work_2 could not be stopped: InternalServerError 500" in caplog.text
    assert "The work work_1 could not be stopped" not in caplog.text
    assert [result["tool_use_id"] for result in world.session.sent] == ["c1"]
    (context,) = made
    assert (context.workdir, context.max_file_bytes) == (world.top, 7)
    assert context.session is not None
    assert context.session.id == "sesn_1"


def test_tools_of_its_own(world: World) -> None:
    world.session.stream(call("c1"), call("c2", "bash"), IDLE)
    world.served(work_item("work_1"), tools=[weather], max_idle=0.05)
    assert [result["content"][0]["text"] for result in world.session.sent] == ["Rain in Ulm"]


def test_heartbeats_keep_the_item_until_the_api_asks_to_stop(world: World) -> None:
    world.session.stream(IDLE)
    world.work.states = [{"ttl_seconds": 1}, {"ttl_seconds": 1, "state": "stopping"}]
    world.served(work_item("work_1"), tools=[weather], max_idle=None)
    assert world.work.beats == ["NO_HEARTBEAT", "beat 1"]
    assert world.work.done == ["ack work_1", "stop work_1 by force"]


@pytest.mark.parametrize(("status", "stops"), [(412, []), (404, ["stop work_1 by force"])])
def test_a_lost_item_is_not_stopped(world: World, status: int, stops: List[str]) -> None:
    world.session.stream(IDLE)
    world.work.refusals["heartbeat"] = [status]
    world.served(work_item("work_1"), tools=[weather], max_idle=None)
    assert world.work.done == ["ack work_1", *stops]


def test_a_heartbeat_without_an_answer_loses_the_item(world: World) -> None:
    world.session.stream(IDLE)
    world.work.states = [{"ttl_seconds": 1}]
    world.work.silence_after = 1
    world.served(work_item("work_1"), tools=[weather], max_idle=None)
    assert world.work.done == ["ack work_1"]


def test_memories_are_there_for_the_tools_and_sent_at_the_end(world: World) -> None:
    world.mount()
    write = {"file_path": str(world.root / "a.md"), "content": "alpha 2"}
    world.session.stream(call("c1", "write", input=write), END)
    world.served(work_item("work_1", secret=SECRET))
    assert world.memories.contents == {"/a.md": "alpha 2"}
    assert not world.root.exists()
    stop = world.requests.index("POST environments/env_1/work/work_1/stop")
    assert stop > world.requests.index("POST memory_stores/memstore_1/memories/mem_a.md")
    sent = [sent for sent in world.fake.requests if "/memory_stores/" in sent.path]
    assert {sent.headers["authorization"] for sent in sent} == {"Bearer token"}


def test_memories_that_are_only_read(world: World) -> None:
    world.mount()
    world.resources[0]["access"] = "read_only"
    write = {"file_path": str(world.root / "a.md"), "content": "alpha 2"}
    world.session.stream(call("c1", "write", input=write), END)
    world.served(work_item("work_1", secret=SECRET))
    assert world.session.sent[0]["is_error"] is True
    assert world.memories.done == []


def test_a_session_is_not_served_without_its_memories(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.mount()
    world.memories.refusals["list"] = [500]
    world.served(work_item("work_1"), work_item("work_2", secret=SECRET))
    assert "The work work_1 failed: The session sesn_1 has memories" in caplog.text
    assert "The work work_2 failed: The memory store memstore_1 could not be downloaded" in caplog.text
    stopped = [done for done in world.work.done if done.startswith("stop")]
    assert stopped == ["stop work_1 by force", "stop work_2 by force"]
    assert not any("events" in path for path in world.requests)


def test_memories_may_be_done_without(world: World) -> None:
    world.mount()
    world.session.stream(END)
    world.served(work_item("work_1", secret=SECRET), memory_sync_interval=None)
    assert world.memories.lists == []
    assert not world.root.exists()


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_a_worker_that_is_cancelled_sends_what_it_has_and_stops_the_item(world: World, library: Any) -> None:
    world.mount()
    write = {"file_path": str(world.root / "b.md"), "content": "beta"}
    world.session.stream(call("c1", "write", input=write), IDLE)
    world.work.queue = [work_item("work_1", secret=SECRET)]

    async def cancelled() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(world.run)
            with anyio.fail_after(15):
                while not world.session.sent:
                    await anyio.sleep(0.01)
            (world.root / "a.md").unlink()
            group.cancel_scope.cancel()

    anyio.run(cancelled, backend=library)
    assert world.memories.contents == {"/a.md": "alpha", "/b.md": "beta"}, "a deletion may be half a change"
    assert not world.root.exists()
    assert world.work.done == ["ack work_1", "stop work_1 by force"]


def test_one_item_that_somebody_else_took(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"WORK_ID": "work_9", "ENVIRONMENT_ID": "env_9", "SESSION_ID": "sesn_9", "WORK_SECRET": SECRET}
    for name, value in {**given, "ENVIRONMENT_KEY": "key-of-variable"}.items():
        monkeypatch.setenv(f"ANTHROPIC_{name}", value)
    world.session.stream(END)

    async def use() -> None:
        async with world.client() as client:
            await EnvironmentWorker(client, workdir=world.top).handle_item()

    in_loop(use())
    assert world.requests == [
        "GET sessions/sesn_9",
        "GET sessions/sesn_9/events/stream",
        "GET sessions/sesn_9/events",
        "POST environments/env_9/work/work_9/stop",
    ]
    assert {sent.headers["authorization"] for sent in world.fake.requests} == {"Bearer token"}


def test_the_failure_of_one_item_is_raised(world: World) -> None:
    world.mount()

    async def use() -> None:
        async with world.client() as client:
            worker = EnvironmentWorker(client, environment_key="own", workdir=world.top)
            await worker.handle_item(work_id="work_1", environment_id="env_1", session_id="sesn_1")

    with pytest.raises(Exception, match="unhandled") as raised:
        in_loop(use())
    (error,) = raised.value.exceptions  # type: ignore[attr-defined]
    assert isinstance(error, SessionMemoryError)
    assert {sent.headers["authorization"] for sent in world.fake.requests} == {"Bearer own"}
    assert world.work.done == ["stop work_1 by force"]


@pytest.mark.parametrize("missing", ["work_id", "environment_id", "session_id", "environment_key"])
def test_what_an_item_needs(world: World, missing: str) -> None:
    given = dict.fromkeys(["work_id", "environment_id", "session_id", "environment_key"], "x")
    worker = EnvironmentWorker(world.client(), environment_id="env_1")
    with pytest.raises(
        ValueError, match=f"`{missing}` is missing, and ANTHROPIC_{missing.upper()} is not set"
    ):
        in_loop(worker.handle_item(**{**given, missing: ""}))


def test_what_a_worker_needs(world: World) -> None:
    work = world.client().beta.environments.work
    missing: List[Dict[str, Any]] = [{}, {"environment_id": "env_1"}, {"environment_key": "key"}]
    for given in missing:
        with pytest.raises(ValueError, match="needs `environment_id` and `environment_key`"):
            in_loop(work.worker(**given).run())
    with pytest.raises(ValueError, match="is empty"):
        in_loop(work.worker(environment_id="env_1", environment_key="").run())
    with pytest.raises(ValueError, match="every 5 seconds"):
        work.worker(memory_sync_interval=1)
    with pytest.raises(TypeError, match="unrestricted_paths"):
        work.worker(unrestricted_paths=True)
    assert not hasattr(Anthropic(api_key="k").beta.environments.work, "worker")
    assert world.fake.requests == []
