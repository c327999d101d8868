"""Streams that end early, with an error or with nonsense, and the message as far as it came."""

from __future__ import annotations

from typing import Any

import pytest

import anthropic
from tests.twins import Twin, collect, maybe, next_of
from tests.unread_bodies import leaves_bodies_unread

from .message_streams import MessageStreams
from .transcripts import HELLO, as_sse, ending, join_events, start, text, tool

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]


async def call(opened: MessageStreams, name: str, **params: Any) -> Any:
    """Call a method of a fresh stream."""
    async with opened.open(**params) as stream:
        return await maybe(getattr(stream, name)())


async def test_a_stream_that_ends_early_is_an_error_that_keeps_the_message(twin: Twin) -> None:
    body = as_sse(join_events(start(), text(0, "Once "), tool(1, "tool_use", '{"a": [1, "b')[:-1]))
    events, error = await MessageStreams(twin, "messages", body).read()
    assert events[-1].type == "input_json"
    assert type(error) is anthropic.APIConnectionError
    assert "ended before its message was complete, after 7 events (request id req_1)" in str(error)
    partial: Any = error.partial_message
    assert partial.content[0].text == "Once "
    assert partial.content[1].input == {"a": [1]}
    assert type(partial.content[1]) is anthropic.types.ToolUseBlock
    assert partial.stop_reason is None


@pytest.mark.parametrize("name", ["get_final_message", "get_final_text", "until_done"])
async def test_nobody_takes_a_part_for_the_whole(twin: Twin, name: str) -> None:
    body = as_sse(join_events(start(), text(0, "Once ")))
    with pytest.raises(anthropic.APIConnectionError) as caught:
        await call(MessageStreams(twin, "messages", body), name)
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict() == {"type": "text", "text": "Once "}


@pytest.mark.parametrize("name", ["get_final_message", "until_done"])
async def test_a_stream_without_message_stop_is_whole_when_its_blocks_have_ended(
    twin: Twin, name: str
) -> None:
    end = ending()[:-1]
    whole = join_events(start(), text(0, "Once "), end)
    events, message = await MessageStreams(twin, "messages", as_sse(whole)).read()
    assert (events[-1].type, message.stop_reason) == ("message_delta", "end_turn")
    await call(MessageStreams(twin, "messages", as_sse(whole)), name)
    for cut in (
        join_events(start(), text(0, "Once ")[:-1], end),
        join_events(start(), text(0, "Once "), end, text(1, "upon ")),
    ):
        with pytest.raises(anthropic.APIConnectionError):
            await call(MessageStreams(twin, "messages", as_sse(cut)), name)


async def test_text_that_ends_early_is_an_error(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", as_sse(join_events(start(), text(0, "Once ")[:-1])))
    with pytest.raises(anthropic.APIConnectionError) as caught:
        await opened.read_text()
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict()["text"] == "Once "


async def test_an_error_event_keeps_the_message(twin: Twin) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    body = as_sse(join_events(start(), text(0, "Once ")[:-1], overloaded))
    with pytest.raises(anthropic.OverloadedError) as caught:
        await call(MessageStreams(twin, "messages", body), "get_final_message")
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict()["text"] == "Once "


async def test_an_empty_body_is_an_error_without_a_message(twin: Twin) -> None:
    with pytest.raises(anthropic.APIConnectionError) as caught:
        await call(MessageStreams(twin, "messages", b""), "get_final_message")
    assert caught.value.partial_message is None


async def test_a_closed_stream_gives_no_final_message(twin: Twin) -> None:
    async with MessageStreams(twin, "messages", HELLO, size=1).open() as stream:
        await next_of(stream)
        await maybe(stream.close())
        assert await collect(stream) == []
        with pytest.raises(anthropic.APIConnectionError, match="was closed before its message was complete"):
            await maybe(stream.get_final_message())


async def test_leaving_early_closes_the_response(twin: Twin) -> None:
    async with MessageStreams(twin, "messages", HELLO, size=1).open() as stream:
        await next_of(stream)
    assert stream.response.is_closed


async def test_input_that_is_no_json_is_told(twin: Twin) -> None:
    body = as_sse(join_events(start(), tool(0, "tool_use", '{"a": 1, ', "b}"), ending("tool_use")))
    events, error = await MessageStreams(twin, "messages", body).read()
    assert events[-1].snapshot == {"a": 1}
    with pytest.raises(ValueError, match=r"Unable to parse tool parameter JSON from model\..*unexpected 'b'"):
        await call(MessageStreams(twin, "messages", body), "get_final_message")
    assert isinstance(error, anthropic.AnthropicError)


@pytest.mark.parametrize(
    ("events", "message"),
    [
        (text(0, "x"), "Unexpected event order, got content_block_start before"),
        (text(0, "x")[1:], "Unexpected event order, got content_block_delta before"),
        ([start(), *text(0, "x")[1:]], "content_block_delta for block 0, which has not begun"),
        ([{"type": "message_start"}], "message_start without a message"),
    ],
)
async def test_events_that_cannot_come(twin: Twin, events: Any, message: str) -> None:
    with pytest.raises(RuntimeError, match=message) as caught:
        await call(MessageStreams(twin, "messages", as_sse(events)), "until_done")
    assert isinstance(caught.value, anthropic.AnthropicError)


async def test_a_block_whose_end_is_not_told_ends_with_the_message(twin: Twin) -> None:
    body = as_sse(join_events(start(), tool(0, "tool_use", '{"a": 1}')[:-1], ending("tool_use")))
    _, final = await MessageStreams(twin, "messages", body).read()
    assert final.content[0].input == {"a": 1}
    assert type(final.content[0]) is anthropic.types.ToolUseBlock


async def test_a_stream_that_may_begin_again_gives_one_message(twin: Twin) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    opened = MessageStreams(twin, "messages", as_sse(join_events(start(id="msg_lost"), overloaded)))
    async with opened.open() as stream:
        assert (stream.max_restarts, stream.idle_timeout) == (0, None)
        stream.max_restarts, stream.idle_timeout = 1, 30.0
        opened.body = HELLO
        final = await maybe(stream.get_final_message())
    assert final.content[0].text == "Hello, wörld \U0001f600!"
    assert len(opened.requests) == 2
