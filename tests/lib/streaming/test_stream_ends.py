"""Streams that end early, with an error or with nonsense, and the message as far as it came."""

from __future__ import annotations

from typing import Any, List

import pytest

import anthropic

from .opened import FLAVOURS, Opened
from .transcripts import HELLO, as_sse, ending, start, streamed, text, tool

pytestmark = pytest.mark.parametrize("flavour", FLAVOURS)


def call(opened: Opened, name: str, **params: Any) -> Any:
    """A method of a fresh stream."""

    async def use(stream: Any) -> Any:
        return await getattr(stream, name)()

    return opened.use(lambda stream: getattr(stream, name)(), use, **params)


def test_a_stream_that_ends_early_is_an_error_that_keeps_the_message(flavour: str) -> None:
    body = as_sse(streamed(start(), text(0, "Once "), tool(1, "tool_use", '{"a": [1, "b')[:-1]))
    events, error = Opened(flavour, "messages", body).read()
    assert events[-1].type == "input_json"
    assert type(error) is anthropic.APIConnectionError
    assert "ended before its message was complete, after 7 events (request id req_1)" in str(error)
    partial: Any = error.partial_message
    assert partial.content[0].text == "Once "
    assert partial.content[1].input == {"a": [1]}
    assert type(partial.content[1]) is anthropic.types.ToolUseBlock
    assert partial.stop_reason is None


@pytest.mark.parametrize("name", ["get_final_message", "get_final_text", "until_done"])
def test_nobody_takes_a_part_for_the_whole(flavour: str, name: str) -> None:
    body = as_sse(streamed(start(), text(0, "Once ")))
    with pytest.raises(anthropic.APIConnectionError) as caught:
        call(Opened(flavour, "messages", body), name)
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict() == {"type": "text", "text": "Once "}


def test_text_that_ends_early_is_an_error(flavour: str) -> None:
    opened = Opened(flavour, "messages", as_sse(streamed(start(), text(0, "Once ")[:-1])))
    with pytest.raises(anthropic.APIConnectionError) as caught:
        opened.texts()
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict()["text"] == "Once "


def test_an_error_event_keeps_the_message(flavour: str) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    body = as_sse(streamed(start(), text(0, "Once ")[:-1], overloaded))
    with pytest.raises(anthropic.OverloadedError) as caught:
        call(Opened(flavour, "messages", body), "get_final_message")
    assert caught.value.partial_message is not None
    assert caught.value.partial_message.content[0].to_dict()["text"] == "Once "


def test_an_empty_body_is_an_error_without_a_message(flavour: str) -> None:
    with pytest.raises(anthropic.APIConnectionError) as caught:
        call(Opened(flavour, "messages", b""), "get_final_message")
    assert caught.value.partial_message is None


def test_a_closed_stream_gives_no_final_message(flavour: str) -> None:
    def use(stream: Any) -> Any:
        next(stream)
        stream.close()
        assert list(stream) == []
        return stream.get_final_message()

    async def use_async(stream: Any) -> Any:
        await stream.__anext__()
        await stream.close()
        assert [event async for event in stream] == []
        return await stream.get_final_message()

    with pytest.raises(anthropic.APIConnectionError, match="was closed before its message was complete"):
        Opened(flavour, "messages", HELLO, size=1).use(use, use_async)


def test_leaving_early_closes_the_response(flavour: str) -> None:
    streams: List[Any] = []

    async def use(stream: Any) -> None:
        streams.append(stream)
        async for _ in stream:
            break

    def use_sync(stream: Any) -> None:
        streams.append(stream)
        for _ in stream:
            break

    Opened(flavour, "messages", HELLO, size=1).use(use_sync, use)
    assert streams[0].response.is_closed


def test_input_that_is_no_json_is_told(flavour: str) -> None:
    body = as_sse(streamed(start(), tool(0, "tool_use", '{"a": 1, ', "b}"), ending("tool_use")))
    events, error = Opened(flavour, "messages", body).read()
    assert events[-1].snapshot == {"a": 1}
    with pytest.raises(ValueError, match=r"Unable to parse tool parameter JSON from model\..*unexpected 'b'"):
        call(Opened(flavour, "messages", body), "get_final_message")
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
def test_events_that_cannot_come(flavour: str, events: Any, message: str) -> None:
    with pytest.raises(RuntimeError, match=message) as caught:
        call(Opened(flavour, "messages", as_sse(events)), "until_done")
    assert isinstance(caught.value, anthropic.AnthropicError)


def test_a_block_whose_end_is_not_told_ends_with_the_message(flavour: str) -> None:
    body = as_sse(streamed(start(), tool(0, "tool_use", '{"a": 1}')[:-1], ending("tool_use")))
    _, final = Opened(flavour, "messages", body).read()
    assert final.content[0].input == {"a": 1}
    assert type(final.content[0]) is anthropic.types.ToolUseBlock


def test_a_stream_that_may_begin_again_gives_one_message(flavour: str) -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Busy"}}
    opened = Opened(flavour, "messages", as_sse(streamed(start(id="msg_lost"), overloaded)))

    def prepare(stream: Any) -> Any:
        assert (stream.max_restarts, stream.idle_timeout) == (0, None)
        stream.max_restarts, stream.idle_timeout = 1, 30.0
        opened.body = HELLO
        return stream

    async def use(stream: Any) -> Any:
        return await prepare(stream).get_final_message()

    final = opened.use(lambda stream: prepare(stream).get_final_message(), use)
    assert final.content[0].text == "Hello, wörld \U0001f600!"
    assert len(opened.requests) == 2
