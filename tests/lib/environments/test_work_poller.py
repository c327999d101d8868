"""Taking the work of an environment: what is acknowledged and stopped, and what happens after failures."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any, List

import anyio
import pytest

import anthropic._sync.environments.work_poller as sync_poller
import anthropic.lib.environments._async.work_poller as async_poller
from anthropic import PermissionDeniedError
from anthropic._core.delays import Backoff
from anthropic.lib.environments import aiter_work, iter_work
from anthropic.lib.environments._polling import IdleLog
from tests.calls import Calls
from tests.twins import collect, maybe, next_of

from .fake_work import FakeWork, work_item

pytestmark = pytest.mark.anyio


@pytest.fixture
def work(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> FakeWork:
    for module in (async_poller, sync_poller):
        monkeypatch.setattr(module, "POLLS", Backoff(0.0, 0.0))
        monkeypatch.setattr(module, "IDLE_POLLS", Backoff(0.0, 0.0))
    return FakeWork(calls.fake)


def polled(calls: Calls, **settings: Any) -> Any:
    given: Any = {"environment_id": "env_1", "worker_id": "me", "drain": True, **settings}
    resource = calls.client.beta.environments.work
    return aiter_work(resource, **given) if calls.is_async else iter_work(resource, **given)


def ids(items: List[Any]) -> List[str]:
    return [found.id for found in items]


async def test_work_is_taken_acknowledged_and_stopped(calls: Calls, work: FakeWork) -> None:
    work.queue = [work_item("work_1"), work_item("work_2", secret="s")]
    first, second = await collect(polled(calls, extra_headers={"x-trace": "7"}))
    assert (first.id, first.data.id, second.secret) == ("work_1", "sesn_1", "s")
    assert work.done == ["ack work_1", "stop work_1", "ack work_2", "stop work_2"]
    poll = calls.fake.requests[0]
    assert poll.path == "/v1/environments/env_1/work/poll"
    assert poll.query == {"beta": "true", "block_ms": "999"}
    assert poll.headers["anthropic-worker-id"] == "me"
    for sent in calls.fake.requests:
        assert sent.headers["x-trace"] == "7"
        assert sent.headers["anthropic-beta"] == "managed-agents-2026-04-01"


async def test_others_may_stop_it(calls: Calls, work: FakeWork) -> None:
    work.queue = [work_item("work_1")]
    assert ids(await collect(polled(calls, auto_stop=False, block_ms=None, reclaim_older_than_ms=5))) == [
        "work_1"
    ]
    assert work.done == ["ack work_1"]
    assert calls.fake.requests[0].query == {"beta": "true", "reclaim_older_than_ms": "5"}


async def test_each_poller_has_a_name_of_its_own(calls: Calls, work: FakeWork) -> None:
    for _ in range(2):
        await collect(polled(calls, worker_id=None))
    names = {sent.headers["anthropic-worker-id"] for sent in calls.fake.requests}
    assert len(names) == 2
    assert all(name.rpartition("-")[0] for name in names)


async def test_failures_are_waited_out(
    calls: Calls, work: FakeWork, caplog: pytest.LogCaptureFixture
) -> None:
    work.queue = [work_item("work_1"), work_item("work_2"), work_item("work_3")]
    work.refusals = {"poll": [500, 429, 409], "ack": [503], "stop": [409, 500], "heartbeat": []}
    assert ids(await collect(polled(calls))) == ["work_2", "work_3"]
    assert work.done == ["ack work_2", "ack work_3"]
    assert "The work work_3 could not be stopped: InternalServerError 500" in caplog.text
    assert "work_2" not in caplog.text
    assert "secret" not in caplog.text


async def test_what_cannot_be_acknowledged_is_stopped(calls: Calls, work: FakeWork) -> None:
    work.queue = [work_item("work_1"), work_item("work_2")]
    work.refusals["ack"] = [404]
    assert ids(await collect(polled(calls))) == ["work_2"]
    assert work.done == ["stop work_1 by force", "ack work_2", "stop work_2"]


async def test_a_refusal_is_raised(calls: Calls, work: FakeWork) -> None:
    work.refusals["poll"] = [403]
    with pytest.raises(PermissionDeniedError):
        await collect(polled(calls))


async def test_it_stops_the_work_when_the_loop_is_left(calls: Calls, work: FakeWork) -> None:
    work.queue = [work_item("work_1"), work_item("work_2")]
    found = polled(calls, drain=False)

    await next_of(found)
    await maybe(found.aclose() if calls.is_async else found.close())
    assert work.done == ["ack work_1", "stop work_1"]


async def test_the_poller_of_a_client_waits_for_work(calls: Calls, work: FakeWork) -> None:
    client = calls.client
    if not calls.is_async:
        assert not hasattr(client.beta.environments.work, "poller")
        return
    taken: List[Any] = []

    async def take_first(**settings: Any) -> None:
        found = client.beta.environments.work.poller(environment_id="env_1", **settings)
        taken.append(await found.__anext__())
        await found.aclose()

    async with anyio.create_task_group() as group:
        group.start_soon(partial(take_first, environment_key="env-key-1"))
        while len(calls.fake.requests) < 3:
            await anyio.sleep(0.01)
        work.queue.append(work_item("work_1"))
    assert ids(taken) == ["work_1"]
    with pytest.raises(ValueError, match="empty"):
        await take_first(environment_key="")
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
