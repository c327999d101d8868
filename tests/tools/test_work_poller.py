"""Taking the work of an environment: what is acknowledged and stopped, and what happens after failures."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, List

import pytest

import anthropic._sync.environments.work_poller as sync_poller
import anthropic.lib.environments._async.work_poller as async_poller
from anthropic import PermissionDeniedError
from anthropic.lib.environments import aiter_work, iter_work
from anthropic.lib.environments._polling import IdleLog

from ..client.twin import Calls
from .fake_work import FakeWork, item


@pytest.fixture
def work(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> FakeWork:
    for module in (async_poller, sync_poller):
        monkeypatch.setattr(module, "backoff", lambda attempt, cap: 0.0)
        monkeypatch.setattr(module, "jitter", lambda low, high: 0.0)
    return FakeWork(calls.fake)


def polled(calls: Calls, **settings: Any) -> Any:
    given: Any = {"environment_id": "env_1", "worker_id": "me", "drain": True, **settings}
    resource = calls.client.beta.environments.work
    return aiter_work(resource, **given) if calls.is_async else iter_work(resource, **given)


def ids(items: List[Any]) -> List[str]:
    return [found.id for found in items]


def test_work_is_taken_acknowledged_and_stopped(calls: Calls, work: FakeWork) -> None:
    work.queue = [item("work_1"), item("work_2", secret="s")]
    first, second = calls.all(polled(calls, extra_headers={"x-trace": "7"}))
    assert (first.id, first.data.id, second.secret) == ("work_1", "sesn_1", "s")
    assert work.done == ["ack work_1", "stop work_1", "ack work_2", "stop work_2"]
    poll = calls.fake.requests[0]
    assert poll.path == "/v1/environments/env_1/work/poll"
    assert poll.query == {"beta": "true", "block_ms": "999"}
    assert poll.headers["anthropic-worker-id"] == "me"
    for sent in calls.fake.requests:
        assert sent.headers["x-trace"] == "7"
        assert sent.headers["anthropic-beta"] == "managed-agents-2026-04-01"


def test_others_may_stop_it(calls: Calls, work: FakeWork) -> None:
    work.queue = [item("work_1")]
    assert ids(calls.all(polled(calls, auto_stop=False, block_ms=None, reclaim_older_than_ms=5))) == [
        "work_1"
    ]
    assert work.done == ["ack work_1"]
    assert calls.fake.requests[0].query == {"beta": "true", "reclaim_older_than_ms": "5"}


def test_each_poller_has_a_name_of_its_own(calls: Calls, work: FakeWork) -> None:
    for _ in range(2):
        calls.all(polled(calls, worker_id=None))
    names = {sent.headers["anthropic-worker-id"] for sent in calls.fake.requests}
    assert len(names) == 2
    assert all(name.rpartition("-")[0] for name in names)


def test_failures_are_waited_out(calls: Calls, work: FakeWork, caplog: pytest.LogCaptureFixture) -> None:
    work.queue = [item("work_1"), item("work_2"), item("work_3")]
    work.refusals = {"poll": [500, 429, 409], "ack": [503], "stop": [409, 500], "heartbeat": []}
    assert ids(calls.all(polled(calls))) == ["work_2", "work_3"]
    assert work.done == ["ack work_2", "ack work_3"]
    assert "The work work_3 could not be stopped: InternalServerError 500" in caplog.text
    assert "work_2" not in caplog.text
    assert "secret" not in caplog.text


def test_what_cannot_be_acknowledged_is_stopped(calls: Calls, work: FakeWork) -> None:
    work.queue = [item("work_1"), item("work_2")]
    work.refusals["ack"] = [404]
    assert ids(calls.all(polled(calls))) == ["work_2"]
    assert work.done == ["stop work_1 by force", "ack work_2", "stop work_2"]


def test_a_refusal_is_raised(calls: Calls, work: FakeWork) -> None:
    work.refusals["poll"] = [403]
    with pytest.raises(PermissionDeniedError):
        calls.all(polled(calls))


def test_it_stops_the_work_when_the_loop_is_left(calls: Calls, work: FakeWork) -> None:
    work.queue = [item("work_1"), item("work_2")]
    found = polled(calls, drain=False)

    async def leave() -> None:
        async for _ in found:
            break
        await found.aclose()

    if calls.is_async:
        calls.get(leave)
    else:
        for _ in found:
            break
        found.close()
    assert work.done == ["ack work_1", "stop work_1"]


def test_the_poller_of_a_client_waits_for_work(calls: Calls, work: FakeWork) -> None:
    client = calls.client
    if not calls.is_async:
        assert not hasattr(client.beta.environments.work, "poller")
        return

    async def first(**settings: Any) -> Any:
        found = client.beta.environments.work.poller(environment_id="env_1", **settings)
        async for taken in found:
            await found.aclose()
            return taken

    async def run() -> None:
        task = asyncio.ensure_future(first(environment_key="env-key-1"))
        while len(calls.fake.requests) < 3:
            await asyncio.sleep(0.01)
        work.queue.append(item("work_1"))
        assert (await task).id == "work_1"
        with pytest.raises(ValueError, match="empty"):
            await first(environment_key="")

    calls.get(run)
    assert work.done == ["ack work_1", "stop work_1"]
    for sent in calls.fake.requests:
        assert sent.headers["authorization"] == "Bearer env-key-1"
        assert "x-api-key" not in sent.headers
        assert sent.headers["x-stainless-helper"] == "environments-work-poller"


def test_idleness_is_told_now_and_then(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    idle = IdleLog("env_1")
    for at in (0.0, 10.0, 310.0):
        idle.log_idle(at)
    idle.reset()
    idle.log_idle(311.0)
    levels = [record.levelname for record in caplog.records if "env_1" in record.getMessage()]
    assert levels == ["INFO", "DEBUG", "INFO", "INFO"]
