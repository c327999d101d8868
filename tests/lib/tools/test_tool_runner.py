"""The tool loop, against the fake API over real sockets, sync and async."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import Any, List

import httpx
import pydantic
import pytest

from anthropic import AsyncAnthropic, beta_async_tool
from anthropic.lib.tools import ToolError
from anthropic.testing import FakeAnthropic, message, tool_use
from tests.calls import Calls
from tests.twins import collect, maybe

from .tool_loop import QUESTION, ask, results_in, runner_of, sent, tool_of, weather

pytestmark = pytest.mark.anyio


class Forecast(pydantic.BaseModel):
    city: str
    degrees: int


async def test_the_loop_ends_with_an_answer_that_calls_no_tool(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("It is sunny.")
    tool = tool_of(calls, weather)
    answers = await collect(runner_of(calls, tool))
    assert [answer.stop_reason for answer in answers] == ["tool_use", "end_turn"]
    first, second = sent(calls)
    assert first["tools"] == second["tools"] == [tool.to_dict()]
    assert first["messages"] == QUESTION
    assert second["messages"][0] == QUESTION[0]
    assert second["messages"][1]["content"][0]["input"] == {"city": "Rome"}
    assert second["messages"][2] == {
        "role": "user",
        "content": [{"type": "tool_result", "tool_use_id": "t1", "content": "Rome: sun"}],
    }
    helpers = {request.headers["x-stainless-helper"] for request in calls.fake.requests}
    assert helpers == {"beta.messages.parse, BetaToolRunner"}


@pytest.mark.parametrize("stream", [False, True])
async def test_ten_turns_with_parallel_tools(calls: Calls, stream: bool) -> None:
    for turn in range(10):
        calls.fake.reply([ask(f"city {turn}.{number}", f"t{turn}.{number}") for number in range(3)])
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool_of(calls, weather), stream=stream)
    assert (await maybe(runner.until_done())).content[0].text == "Done."
    bodies = sent(calls)
    assert len(bodies) == 11
    assert {body.get("stream", False) for body in bodies} == {stream}
    for turn, body in enumerate(bodies[1:]):
        assert len(body["messages"]) == 1 + 2 * (turn + 1)
        assert body["messages"][:-2] == bodies[turn]["messages"]
        assert [(result["tool_use_id"], result["content"]) for result in results_in(body)] == [
            (f"t{turn}.{number}", f"city {turn}.{number}: sun") for number in range(3)
        ]


async def test_errors_are_told_to_the_model_and_logged_without_their_text(
    calls: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    def fragile(kind: str) -> Any:
        if kind == "own":
            raise ToolError([{"type": "text", "text": "Try later."}])
        raise OSError("password=hunter2")

    calls.fake.reply(
        [
            tool_use("fragile", {"kind": "own"}, id="own"),
            tool_use("fragile", {"kind": "any"}, id="any"),
            tool_use("fragile", {}, id="input"),
            tool_use("absent", {}, id="absent"),
        ]
    )
    calls.fake.reply("I see.")
    caplog.set_level(logging.INFO)
    with pytest.warns(UserWarning, match="Tool 'absent' not found"):
        await maybe(runner_of(calls, tool_of(calls, fragile)).until_done())
    results = {result["tool_use_id"]: result for result in results_in(sent(calls)[1])}
    assert all(result["is_error"] for result in results.values())
    assert results["own"]["content"] == [{"type": "text", "text": "Try later."}]
    assert results["any"]["content"] == "OSError('password=hunter2')"
    assert "kind: is required" in results["input"]["content"]
    assert results["absent"]["content"] == "Error: Tool 'absent' not found"
    assert "The tool fragile raised OSError at" in caplog.text
    assert "hunter2" not in caplog.text


@pytest.mark.parametrize(
    ("value", "content"),
    [
        ("text", "text"),
        ([{"type": "text", "text": "a"}], [{"type": "text", "text": "a"}]),
        (
            ({"type": "text", "text": each} for each in "ab"),
            [{"type": "text", "text": each} for each in "ab"],
        ),
        (
            ["see", {"type": "text", "text": "a"}],
            [{"type": "text", "text": "see"}, {"type": "text", "text": "a"}],
        ),
        ({"type": "text", "text": "one"}, [{"type": "text", "text": "one"}]),
        (
            b"GIF89a",
            [{"type": "image", "source": {"type": "base64", "media_type": "image/gif", "data": "R0lGODlh"}}],
        ),
        (None, ""),
        (3, "3"),
        ({"a": [1, "é"]}, '{"a": [1, "é"]}'),
        ([1, 2], "[1, 2]"),
        ([], "[]"),
        (Forecast(city="Rome", degrees=20), '{"city": "Rome", "degrees": 20}'),
        (["a", "b"], '["a", "b"]'),
    ],
)
def test_results_become_text_or_blocks(value: Any, content: Any) -> None:
    from anthropic.lib.tools._results import result_content

    assert result_content(value) == content


async def test_max_iterations_counts_requests(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"), times=5)
    runner = runner_of(calls, tool_of(calls, weather), max_iterations=2)
    assert len(await collect(runner)) == len(sent(calls)) == 2
    with pytest.raises(RuntimeError, match="max_iterations is 0"):
        await maybe(runner_of(calls, tool_of(calls, weather), max_iterations=0).until_done())


async def test_until_done_goes_on_from_where_iteration_stopped(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool_of(calls, weather))
    step = runner.__anext__ if calls.is_async else runner.__next__
    assert (await maybe(step())).stop_reason == "tool_use"
    last = await maybe(runner.until_done())
    assert last.content[0].text == "Done."
    assert await maybe(runner.until_done()) is last


async def test_results_are_made_once_and_may_be_changed(calls: Calls) -> None:
    seen: List[str] = []

    def note(text: str) -> str:
        seen.append(text)
        return "noted"

    calls.fake.reply(tool_use("note", {"text": "x"}, id="n1"))
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool_of(calls, note))
    step = runner.__anext__ if calls.is_async else runner.__next__
    await maybe(step())
    response = await maybe(runner.generate_tool_call_response())
    assert await maybe(runner.generate_tool_call_response()) is response
    response["content"][0]["cache_control"] = {"type": "ephemeral"}
    await maybe(step())
    assert seen == ["x"]
    assert results_in(sent(calls)[1])[0]["cache_control"] == {"type": "ephemeral"}
    assert await maybe(runner.generate_tool_call_response()) is None


async def test_messages_of_your_own_replace_what_would_be_added(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool_of(calls, weather))
    step = runner.__anext__ if calls.is_async else runner.__next__
    answer = await maybe(step())
    response = await maybe(runner.generate_tool_call_response())
    runner.append_messages(answer, response, {"role": "user", "content": "And be brief."})
    await maybe(runner.until_done())
    messages = sent(calls)[1]["messages"]
    assert [entry["role"] for entry in messages] == ["user", "assistant", "user", "user"]
    assert messages[3]["content"] == "And be brief."


async def test_parameters_can_be_changed_between_turns(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"), times=2)
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool_of(calls, weather))
    step = runner.__anext__ if calls.is_async else runner.__next__
    await maybe(step())
    runner.set_messages_params(lambda params: {**params, "max_tokens": 7})
    await maybe(step())
    runner.set_messages_params({"model": "other", "max_tokens": 8, "messages": iter(QUESTION)})
    await maybe(step())
    second, third = sent(calls)[1:]
    assert (second["max_tokens"], len(second["messages"])) == (7, 3)
    assert (third["model"], third["max_tokens"], "tools" in third) == ("other", 8, False)
    assert [entry["role"] for entry in third["messages"]] == ["user", "assistant", "user"]


async def test_a_paused_turn_is_resumed(calls: Calls) -> None:
    calls.fake.reply("Searching", stop_reason="pause_turn")
    calls.fake.reply("Found.")
    assert (await maybe(runner_of(calls).until_done())).content[0].text == "Found."
    assert sent(calls)[1]["messages"][1] == {
        "role": "assistant",
        "content": [{"type": "text", "text": "Searching", "citations": None}],
    }


async def test_the_container_is_kept(calls: Calls) -> None:
    container = {"id": "container_1", "expires_at": "2030-01-01T00:00:00Z", "skills": None}
    calls.fake.reply({**message(ask("Rome")), "container": container}, times=2)
    calls.fake.reply("Done.")
    asked = {"skills": [{"type": "anthropic", "skill_id": "pdf"}]}
    await maybe(runner_of(calls, tool_of(calls, weather), container=asked, max_iterations=2).until_done())
    assert [body["container"] for body in sent(calls)] == [asked, {**asked, "id": "container_1"}]
    await maybe(runner_of(calls, tool_of(calls, weather)).until_done())
    assert "container" not in sent(calls)[2]


async def test_removed_tools_are_not_run(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("Oh.")
    removal = {"type": "tool_removal", "tool": {"type": "tool_reference", "name": "weather"}}
    messages = [*QUESTION, {"role": "system", "content": [removal]}]
    runner = runner_of(calls, tool_of(calls, weather), messages=messages)
    with pytest.warns(UserWarning, match="not found"):
        await maybe(runner.until_done())
    assert results_in(sent(calls)[1])[0]["is_error"] is True


async def test_content_that_gives_its_blocks_once_is_sent_every_time(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("Done.")
    question = {"role": "user", "content": (block for block in [{"type": "text", "text": "Hi"}])}
    await maybe(runner_of(calls, tool_of(calls, weather), messages=iter([question])).until_done())
    assert [body["messages"][0]["content"] for body in sent(calls)] == [[{"type": "text", "text": "Hi"}]] * 2


class Crowd:
    """Counts how many calls run at the same time.

    Args:
        expected: Nobody leaves before so many have been there at once, or five seconds have passed.
    """

    def __init__(self, expected: int) -> None:
        self.now = self.most = 0
        self._expected = expected
        self._deadline = time.monotonic() + 5
        self._lock = threading.Lock()

    @property
    def is_awaited(self) -> bool:
        return self.most < self._expected and time.monotonic() < self._deadline

    def enter(self) -> None:
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def leave(self) -> None:
        with self._lock:
            self.now -= 1


@pytest.mark.parametrize(
    ("limit", "most_sync", "most_async"), [("default", 1, 6), (None, 6, 6), (2, 2, 2), (1, 1, 1)]
)
async def test_how_many_tools_run_at_a_time(
    calls: Calls, limit: Any, most_sync: int, most_async: int
) -> None:
    from anthropic import beta_async_tool, beta_tool

    expected = most_async if calls.is_async else most_sync
    crowd = Crowd(expected)

    def wait(number: int) -> str:
        crowd.enter()
        while crowd.is_awaited:
            time.sleep(0.001)
        time.sleep(0.03)
        crowd.leave()
        return str(number)

    async def async_wait(number: int) -> str:
        import anyio

        crowd.enter()
        while crowd.is_awaited:
            await anyio.sleep(0.001)
        await anyio.sleep(0.03)
        crowd.leave()
        return str(number)

    tool: Any = beta_async_tool(async_wait, name="wait") if calls.is_async else beta_tool(wait)
    calls.fake.reply([tool_use("wait", {"number": number}, id=f"w{number}") for number in range(6)])
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool)
    if limit != "default":
        runner.max_parallel_tools = limit
    await maybe(runner.until_done())
    assert [result["content"] for result in results_in(sent(calls)[1])] == [str(n) for n in range(6)]
    assert crowd.most == expected


def test_a_cancellation_within_a_tool_ends_the_loop() -> None:
    @beta_async_tool
    async def waits(n: int) -> str:
        if n == 0:
            raise asyncio.CancelledError  # of something that it waited for
        return ""

    async def run() -> None:
        fake = FakeAnthropic()
        fake.reply([tool_use("waits", {"n": n}, id=f"t{n}") for n in range(2)])
        client = AsyncAnthropic(
            api_key="key", http_client=httpx.AsyncClient(transport=fake.async_transport())
        )
        runner = client.beta.messages.tool_runner(
            max_tokens=9, messages=[{"role": "user", "content": "Go"}], model="m", tools=[waits]
        )
        with pytest.raises(asyncio.CancelledError):
            await runner.until_done()

    asyncio.run(run())


async def test_sync_tools_do_not_hold_up_the_event_loop(calls: Calls) -> None:
    from anthropic import beta_tool

    threads: List[int] = []

    @beta_tool
    def where() -> str:
        threads.append(threading.get_ident())
        return ""

    calls.fake.reply(tool_use("where", {}, id="w"))
    calls.fake.reply("Done.")
    await maybe(runner_of(calls, where).until_done())
    assert (threads[0] == threading.get_ident()) is not calls.is_async


@pytest.mark.filterwarnings("ignore:The 'compaction_control' parameter:DeprecationWarning")
async def test_a_long_conversation_starts_again_from_a_summary(calls: Calls) -> None:
    calls.fake.reply(ask("Rome"), usage={"input_tokens": 95, "output_tokens": 4})
    calls.fake.reply(
        ask("Oslo"), usage={"input_tokens": 60, "cache_read_input_tokens": 35, "output_tokens": 5}
    )
    calls.fake.reply("<summary>Sunny so far.</summary>")
    calls.fake.reply("Done.", usage={"input_tokens": 500})
    control = {"enabled": True, "context_token_threshold": 100, "model": "small", "summary_prompt": "Sum up."}
    last = await maybe(runner_of(calls, tool_of(calls, weather), compaction_control=control).until_done())
    assert last.content[0].text == "Done."
    _, second, summary, after = sent(calls)
    assert summary["messages"] == [*second["messages"], {"role": "user", "content": "Sum up."}]
    assert (summary["model"], "tools" in summary) == ("small", False)
    assert calls.fake.requests[2].headers["x-stainless-helper"] == "compaction"
    assert len(after["messages"]) == 1
    assert after["messages"][0]["content"][0]["text"] == "<summary>Sunny so far.</summary>"


def test_compaction_control_warns(calls: Calls) -> None:
    with pytest.warns(DeprecationWarning, match="The 'compaction_control' parameter is deprecated") as caught:
        runner_of(calls, compaction_control={"enabled": True})
    assert caught[0].filename.endswith("tool_loop.py")
    runner_of(calls, compaction_control={"enabled": False})  # warnings are errors here
