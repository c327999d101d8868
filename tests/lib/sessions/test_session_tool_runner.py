"""The runner of a session's tools, over a socket: what is run, what is sent, and when it ends."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Awaitable, Callable, Dict, Iterator, List

import pytest

from anthropic import AsyncAnthropic, beta_async_tool, beta_tool
from anthropic._core.delays import Backoff
from anthropic.lib.environments import DispatchedToolCall, SessionToolRunner
from anthropic.lib.sessions._async import session_run
from anthropic.lib.tools import ToolError
from anthropic.testing import FakeAnthropic

from .fake_session import CUT, END, EVENTS, IDLE, FakeSession, call, confirmation, event

RAN: List[str] = []


@beta_async_tool
async def weather(city: str) -> str:
    """The weather."""
    RAN.append(city)
    return f"Rain in {city}"


@beta_tool
def chart(city: str) -> Any:
    """A chart."""
    return [
        {"type": "text", "text": ""},
        {"type": "image", "source": {"type": "url", "url": f"https://x/{city}"}},
        {"type": "tool_reference", "tool_name": "weather"},
    ]


@beta_tool
def broken(city: str) -> str:
    """Fails."""
    raise LookupError(f"secret of {city}")


@beta_tool
def refused(city: str) -> str:
    """Fails, and says why."""
    raise ToolError("No such city")


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeSession]:
    RAN.clear()
    monkeypatch.setattr(session_run, "SESSION_STREAMS", Backoff(0.01, 10.0))
    with FakeAnthropic() as fake:
        yield FakeSession(fake)


def client(session: FakeSession, **settings: Any) -> AsyncAnthropic:
    given: Dict[str, Any] = {"api_key": "sk-client", "max_retries": 0, **settings}
    return AsyncAnthropic(base_url=session.fake.base_url, **given)


def served(session: FakeSession, *tools: Any, **settings: Any) -> List[DispatchedToolCall]:
    """The calls of a runner, to its end."""

    async def run(events: Any) -> List[DispatchedToolCall]:
        return [made async for made in events.tool_runner("sesn_1", tools=tools, **settings)]

    made: List[DispatchedToolCall] = in_loop(session, lambda caller: run(caller.beta.sessions.events))
    return made


def in_loop(session: FakeSession, use: Callable[[AsyncAnthropic], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with client(session) as caller:
            return await asyncio.wait_for(use(caller), 15)

    return asyncio.run(run())


def test_nothing_is_waited_for_after_the_end(session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_run, "SESSION_STREAMS", Backoff(60.0, 60.0))
    session.stream(END)
    assert served(session) == []


def texts(session: FakeSession) -> List[Any]:
    return [[block.get("text") for block in result["content"]] for result in session.sent]


def test_calls_are_run_and_answered(session: FakeSession) -> None:
    session.stream(call("sevt_1"), call("sevt_2", custom=True), END)
    first, second = served(session, weather)
    content = [{"type": "text", "text": "Rain in Ulm"}]
    assert session.sent == [
        {"type": "user.tool_result", "tool_use_id": "sevt_1", "is_error": False, "content": content},
        {
            "type": "user.custom_tool_result",
            "custom_tool_use_id": "sevt_2",
            "is_error": False,
            "content": content,
        },
    ]
    assert (first.tool_use_id, first.name, first.posted, first.is_error) == ("sevt_1", "weather", True, False)
    assert (first.event.input, first.result) == ({"city": "Ulm"}, session.sent[0])
    assert second.result == session.sent[1]


def test_requests_tell_of_the_runner_and_have_the_headers(session: FakeSession) -> None:
    session.stream(call("sevt_1"), END)
    served(session, weather, extra_headers={"x-trace": "7"})
    assert [(sent.method, sent.path) for sent in session.fake.requests] == [
        ("GET", "/v1/sessions/sesn_1/events/stream"),
        ("GET", "/v1/sessions/sesn_1/events"),
        ("POST", "/v1/sessions/sesn_1/events"),
    ]
    assert session.fake.requests[1].query["limit"] == "1000"
    for sent in session.fake.requests:
        assert sent.headers["x-stainless-helper"] == "session-tool-runner"
        assert sent.headers["anthropic-beta"] == "managed-agents-2026-04-01"
        assert (sent.headers["x-trace"], sent.headers["x-api-key"]) == ("7", "sk-client")


def test_the_key_of_an_environment_is_the_only_credential(
    session: FakeSession, caplog: pytest.LogCaptureFixture
) -> None:
    session.stream(call("sevt_1"), END)
    caplog.set_level(logging.DEBUG)

    async def run(caller: AsyncAnthropic) -> None:
        caller = caller.with_options(default_headers={"Authorization": "Bearer other", "x-mine": "1"})
        runner = SessionToolRunner(caller, "sesn_1", tools=[weather], environment_key="env-key-1")
        await runner.until_done()
        assert caller.api_key == "sk-client"

    in_loop(session, run)
    for sent in session.fake.requests:
        assert sent.headers["authorization"] == "Bearer env-key-1"
        assert "x-api-key" not in sent.headers
        assert sent.headers["x-mine"] == "1"
    assert "env-key-1" not in caplog.text
    with pytest.raises(ValueError, match="empty"):
        served(session, weather, environment_key="")


def test_blocks_that_sessions_do_not_take_become_text(session: FakeSession) -> None:
    session.stream(call("sevt_1", "chart"), END)
    served(session, chart)
    assert session.sent[0]["content"] == [
        {"type": "text", "text": "(no output)"},
        {"type": "image", "source": {"type": "url", "url": "https://x/Ulm"}},
        {"type": "text", "text": '{"type": "tool_reference", "tool_name": "weather"}'},
    ]


def test_failures_are_told_to_the_agent_and_not_to_the_logs(
    session: FakeSession, caplog: pytest.LogCaptureFixture
) -> None:
    session.stream(call("sevt_1", "broken"), call("sevt_2", "refused"), call("sevt_3", input={}), END)
    made = served(session, broken, refused, weather)
    assert [found.is_error for found in made] == [True] * 3
    assert texts(session)[:2] == [["LookupError('secret of Ulm')"], ["No such city"]]
    assert "city" in texts(session)[2][0]
    assert "secret" not in caplog.text


def test_a_tool_that_takes_too_long_is_given_up(
    session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    @beta_async_tool
    async def slow(city: str) -> str:
        """Never ends."""
        await asyncio.sleep(60)
        return city

    monkeypatch.setattr(session_run, "TOOL_TIMEOUT", 0.05)
    session.stream(call("sevt_1", "slow"), call("sevt_2"), END)
    first, second = served(session, slow, weather)
    assert (first.is_error, first.posted, second.is_error) == (True, True, False)


def test_calls_of_others_are_left_to_them(session: FakeSession) -> None:
    session.stream(call("sevt_1", "theirs"), call("sevt_2"), END)
    first, second = served(session, weather)
    assert (first.result, first.posted, first.is_error, first.confirmation) == (None, False, False, None)
    assert [result["tool_use_id"] for result in session.sent] == ["sevt_2"] == [second.tool_use_id]


def test_calls_wait_for_their_confirmation(session: FakeSession) -> None:
    asked = [call(f"sevt_{number}", evaluated_permission="ask") for number in (1, 2, 3)]
    later = call("sevt_5", evaluated_permission="allow")
    session.stream(
        *asked,
        IDLE,
        call("sevt_4", evaluated_permission="deny"),
        confirmation("sevt_2", "allow"),
        confirmation("sevt_1", "deny"),
        confirmation("sevt_4", "allow"),
        later,
        END,
    )
    made = served(session, weather)
    assert [(found.tool_use_id, found.confirmation, found.posted) for found in made] == [
        ("sevt_4", "deny", False),
        ("sevt_2", "allow", True),
        ("sevt_1", "deny", False),
        ("sevt_5", None, True),
    ]
    assert len(RAN) == 2


def test_permissions_and_verdicts_it_does_not_know_allow_nothing(session: FakeSession) -> None:
    new = call("sevt_1", evaluated_permission="perhaps")
    session.stream(new, confirmation("sevt_1", "maybe"), END)
    (made,) = served(session, weather)
    assert (made.confirmation, RAN) == ("deny", [])


def test_what_happened_before_is_caught_up_with(session: FakeSession) -> None:
    session.history = [
        call("sevt_1"),
        call("sevt_2"),
        call("sevt_3", evaluated_permission="ask"),
        event("user.tool_result", tool_use_id="sevt_1"),
        confirmation("sevt_3", "allow"),
    ]
    session.stream(call("sevt_2"), END)
    made = served(session, weather)
    assert [found.tool_use_id for found in made] == ["sevt_2", "sevt_3"]


def test_a_lost_stream_is_opened_again(session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    session.stream(call("sevt_1"), CUT)
    session.stream(CUT)
    session.stream(call("sevt_2"), END)
    session.history = [call("sevt_0"), call("sevt_1")]
    session.fake.reply_error(503, route=("GET", f"{EVENTS}/stream"))
    session.fake.reply_error(500, route=("GET", EVENTS))
    made = served(session, weather)
    ids = [found.tool_use_id for found in made]
    assert ids == ["sevt_1", "sevt_0", "sevt_2"]  # the first history could not be read
    assert [result["tool_use_id"] for result in session.sent] == ids


def test_a_refused_stream_ends_it(session: FakeSession, caplog: pytest.LogCaptureFixture) -> None:
    session.fake.reply_error(401, message="secret-text")
    assert served(session, weather) == []
    assert "AuthenticationError 401" in caplog.text
    assert "secret-text" not in caplog.text


def test_results_are_sent_again(session: FakeSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_run, "TOOL_RESULTS", Backoff(0.01, 0.01))
    session.refusals = [500, 429, 400]
    session.stream(call("sevt_1"), END)
    (made,) = served(session, weather)
    assert (made.posted, RAN, session.sent) == (False, ["Ulm"], [])
    session.refusals = [500]
    session.stream(call("sevt_1"), END)
    (made,) = served(session, weather)
    assert (made.posted, len(session.sent)) == (True, 1)


def test_a_result_is_given_up_with_the_lease(session: FakeSession) -> None:
    session.refusals = [500] * 9
    session.stream(call("sevt_1"), END)

    async def run(caller: AsyncAnthropic) -> List[bool]:
        runner = SessionToolRunner(caller, "sesn_1", tools=[weather])
        runner._send_retry_window = lambda: 0.05
        return [made.posted async for made in runner]

    assert in_loop(session, run) == [False]
    assert len(session.refusals) == 7


def test_it_ends_when_the_session_stays_idle(session: FakeSession) -> None:
    session.stream(IDLE, call("sevt_1"), IDLE)
    (made,) = served(session, weather, max_idle=0.2)
    assert made.tool_use_id == "sevt_1"
    session.history = [IDLE]
    session.stream()
    assert served(session, weather, max_idle=0.2) == []


@pytest.mark.parametrize("max_idle", [None, 0.05])
def test_idleness_counts_after_a_turn_only(session: FakeSession, max_idle: Any) -> None:
    waits = event("session.status_idle", stop_reason={"type": "requires_action", "event_ids": ["x"]})
    session.stream(waits if max_idle else IDLE)

    async def run(caller: AsyncAnthropic) -> None:
        runner = caller.beta.sessions.events.tool_runner("sesn_1", tools=[], max_idle=max_idle)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(runner.until_done(), 0.5)

    in_loop(session, run)


def test_a_call_that_has_begun_is_finished_though_the_task_is_cancelled(session: FakeSession) -> None:
    async def run(caller: AsyncAnthropic) -> List[str]:
        begun = asyncio.Event()
        seen: List[str] = []

        async def slow(city: str) -> str:
            """Takes a while."""
            begun.set()
            await asyncio.sleep(0.2)
            seen.append("run")
            return city

        tool: Any = beta_async_tool(slow)
        tool.close = lambda: seen.append("closed")
        session.stream(call("sevt_1", "slow"), call("sevt_2", "slow"), END)
        runner = caller.beta.sessions.events.tool_runner("sesn_1", tools=[tool])
        task = asyncio.ensure_future(runner.until_done())
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return seen

    assert in_loop(session, run) == ["run", "closed"]
    assert [result["tool_use_id"] for result in session.sent] == ["sevt_1"]


def test_leaving_the_loop_closes_stream_and_tools(session: FakeSession) -> None:
    closed: List[str] = []

    async def run(caller: AsyncAnthropic) -> None:
        tool: Any = beta_async_tool(weather.func)
        tool.close = lambda: closed.append("closed")
        session.stream(call("sevt_1"), call("sevt_2"))
        calls: Any = SessionToolRunner(caller, "sesn_1", tools=[tool]).__aiter__()
        async for _ in calls:
            break
        await calls.aclose()

    in_loop(session, run)
    assert (closed, RAN) == (["closed"], ["Ulm"])
