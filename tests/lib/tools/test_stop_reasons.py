"""Which answers have their tools run by a tool runner, by the reason why the model stopped."""

from __future__ import annotations

from typing import Any, List, get_args

import pytest

from anthropic.types.beta import BetaStopReason
from tests.calls import Calls
from tests.lib.streaming.message_streams import REQUEST, MessageStreams
from tests.lib.streaming.transcripts import as_sse, ending, start, tool
from tests.twins import Twin, each, maybe

from .tool_loop import ask, make_tool, runner_of, sent, tool_of

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("stop_reason", [*get_args(BetaStopReason), "some_new_reason"])
async def test_tools_run_only_if_the_model_stopped_for_them(
    calls: Calls, stop_reason: str, stream: bool
) -> None:
    seen: List[str] = []
    calls.fake.reply([ask("Rome")], stop_reason=stop_reason)
    calls.fake.reply("Done.")
    noting = tool_of(calls, lambda city: seen.append(city), name="weather")
    runner = runner_of(calls, noting, stream=stream)
    answers: List[Any] = []
    async for turn in each(runner):
        answers.append(await maybe(turn.get_final_message()) if stream else turn)
        response = await maybe(runner.generate_tool_call_response())
        assert (response is not None) is (len(answers) == 1 and stop_reason == "tool_use")
    assert seen == (["Rome"] if stop_reason == "tool_use" else [])
    goes_on = stop_reason in ("tool_use", "pause_turn", "compaction")
    assert len(sent(calls)) == len(answers) == (2 if goes_on else 1)
    assert await maybe(runner.until_done()) is answers[-1]
    if goes_on:
        roles = [entry["role"] for entry in sent(calls)[1]["messages"]]
        assert roles == ["user", "assistant", "user"][: 3 if stop_reason == "tool_use" else 2]


@pytest.mark.parametrize(("part", "expected"), [('{"path": "/", "all', []), ('{"path": "/"}', ["/"])])
@pytest.mark.parametrize("stop_reason", ["max_tokens", None])
async def test_a_call_that_was_cut_off_does_not_run(
    twin: Twin, part: str, expected: List[str], stop_reason: Any
) -> None:
    seen: List[str] = []

    def delete(path: str, all: bool = True) -> None:
        seen.append(path)

    events = [start(), *tool(0, "tool_use", part, name="delete")[:-1], *ending(stop_reason)]
    streams = MessageStreams(twin, "beta.messages", as_sse(events))
    tools = [make_tool(twin.is_async, delete)]
    runner = streams.resource.tool_runner(**REQUEST, tools=tools, stream=True, max_iterations=1)
    assert (await maybe(runner.until_done())).content[0].input == {"path": "/"}
    assert seen == (expected if stop_reason is None else [])
