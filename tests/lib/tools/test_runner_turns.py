"""The turns of a tool runner: streams, and answers read as a type. Against the fake API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List

import pytest

from anthropic import APIStatusError, StructuredOutputError
from anthropic.lib.streaming import BetaAsyncMessageStream, BetaMessageStream
from anthropic.lib.tools import (
    BetaAsyncStreamingToolRunner,
    BetaAsyncToolRunner,
    BetaStreamingToolRunner,
    BetaToolRunner,
)
from anthropic.types.beta import ParsedBetaMessage
from tests.calls import Calls
from tests.twins import each, maybe, next_of
from tests.unread_bodies import leaves_bodies_unread

from .tool_loop import ask, results_in, runner_of, sent, tool_of, weather

pytestmark = pytest.mark.anyio


@dataclass
class Forecast:
    city: str
    degrees: int


def said(text: str) -> Dict[str, Any]:
    return {"type": "text", "text": text, "citations": None}


async def test_the_kind_of_runner(calls: Calls) -> None:
    tool = tool_of(calls, weather)
    plain: Any = BetaAsyncToolRunner if calls.is_async else BetaToolRunner
    streaming: Any = BetaAsyncStreamingToolRunner if calls.is_async else BetaStreamingToolRunner
    assert type(runner_of(calls, tool)) is type(runner_of(calls, tool, stream=False)) is plain
    assert type(runner_of(calls, tool, stream=True)) is streaming
    assert calls.fake.requests == []


async def test_each_turn_is_a_stream_of_events(calls: Calls) -> None:
    calls.fake.reply([said("Let me see."), ask("Rome")])
    calls.fake.reply("It is sunny.")
    runner = runner_of(calls, tool_of(calls, weather), stream=True)
    kind: Any = BetaAsyncMessageStream if calls.is_async else BetaMessageStream
    turns: List[List[Any]] = []
    async for stream in each(runner):
        assert type(stream) is kind
        turns.append([event async for event in each(stream) if event.type in ("text", "input_json")])
    first, second = turns
    assert "".join(event.text for event in first if event.type == "text") == "Let me see."
    assert [event for event in first if event.type == "input_json"][-1].snapshot == {"city": "Rome"}
    assert "".join(event.text for event in second) == "It is sunny."
    assert results_in(sent(calls)[1])[0]["content"] == "Rome: sun"
    headers = calls.fake.requests[1].headers
    assert headers["x-stainless-helper"] == "BetaToolRunner"
    assert headers["x-stainless-stream-helper"] == "beta.messages"


@pytest.mark.parametrize("read", ["nothing", "one event", "message", "tools"])
async def test_what_is_left_of_a_stream_is_read_before_the_next_turn(calls: Calls, read: str) -> None:
    calls.fake.reply([ask("Rome", "1"), ask("Oslo", "2")])
    calls.fake.reply("Done.")
    runner = runner_of(calls, tool_of(calls, weather), stream=True)
    turns = 0
    async for stream in each(runner):
        turns += 1
        if read == "one event":
            assert (await next_of(stream)).type == "message_start"
        elif read == "message":
            await maybe(stream.get_final_message())
        elif read == "tools":
            await maybe(runner.generate_tool_call_response())
    assert turns == 2
    assert [result["content"] for result in results_in(sent(calls)[1])] == ["Rome: sun", "Oslo: sun"]
    assert (await maybe(runner.until_done())).content[0].text == "Done."


@leaves_bodies_unread
async def test_a_stream_that_breaks_ends_the_loop(calls: Calls) -> None:
    calls.fake.reply([ask("Rome")])
    calls.fake.reply("Sorry.", error_after=3)
    runner = runner_of(calls, tool_of(calls, weather), stream=True)
    with pytest.raises(APIStatusError, match="Overloaded"):
        await maybe(runner.until_done())
    assert len(sent(calls)) == 2


@pytest.mark.filterwarnings("ignore:The 'output_format' parameter is deprecated:DeprecationWarning")
@pytest.mark.parametrize("stream", [False, True])
async def test_the_last_answer_is_read_as_a_type(calls: Calls, stream: bool) -> None:
    calls.fake.reply([said("One moment."), ask("Rome")])
    calls.fake.reply('{"city": "Rome", "degrees": 20}')
    runner = runner_of(calls, tool_of(calls, weather), stream=stream, output_format=Forecast)
    last = await maybe(runner.until_done())
    assert isinstance(last, ParsedBetaMessage)
    assert last.parsed_output == Forecast("Rome", 20)
    first, second = sent(calls)
    assert first["output_config"] == second["output_config"]
    assert first["output_config"]["format"]["schema"]["required"] == ["city", "degrees"]
    # Nothing of what was read out of the first answer goes back.
    assert second["messages"][1]["content"][0] == {"type": "text", "text": "One moment.", "citations": None}
    assert {"output_format", "stream"} & first.keys() == ({"stream"} if stream else set())


@pytest.mark.filterwarnings("ignore:The 'output_format' parameter is deprecated:DeprecationWarning")
@pytest.mark.parametrize("stream", [False, True])
async def test_an_answer_of_another_type_is_an_error_with_the_answer(calls: Calls, stream: bool) -> None:
    calls.fake.reply('{"city": "Rome"}')
    runner = runner_of(calls, tool_of(calls, weather), stream=stream, output_format=Forecast)
    with pytest.raises(StructuredOutputError, match="degrees") as caught:
        await maybe(runner.until_done())
    answer: Any = caught.value.answer
    assert answer.content[0].text == '{"city": "Rome"}'


async def test_options_go_into_every_request(calls: Calls) -> None:
    calls.fake.validate = False
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("Done.")
    runner = runner_of(
        calls,
        tool_of(calls, weather),
        betas=["files-api-2025-04-14"],
        extra_headers={"X-Stainless-Helper": "mine", "X-Trace": "1"},
        extra_query={"trace": "2"},
        extra_body={"trace": 3},
        timeout=7,
    )
    await maybe(runner.until_done())
    for request in calls.fake.requests:
        assert request.headers["x-stainless-helper"] == "beta.messages.parse, BetaToolRunner, mine"
        assert request.headers["x-trace"] == "1"
        assert "files-api-2025-04-14" in request.headers["anthropic-beta"]
        assert request.query["trace"] == "2"
        assert request.json["trace"] == 3
        assert request.headers["x-stainless-timeout"] == "7"


@pytest.mark.parametrize(("stream", "method"), [(False, "parse"), (True, "stream")])
async def test_turns_go_through_methods_that_were_replaced_on_the_client(
    calls: Calls, monkeypatch: pytest.MonkeyPatch, stream: bool, method: str
) -> None:
    seen: List[int] = []
    messages = calls.client.beta.messages
    original = getattr(messages, method)

    def traced(**params: Any) -> Any:
        seen.append(len(params["messages"]))
        return original(**params)

    monkeypatch.setattr(messages, method, traced)
    calls.fake.reply(ask("Rome"))
    calls.fake.reply("Done.")
    await maybe(runner_of(calls, tool_of(calls, weather), stream=stream).until_done())
    assert seen == [1, 3]
