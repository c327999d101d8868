"""The names on a message stream that tracers replace and patch."""

from __future__ import annotations

from typing import Any, List

import pytest

import anthropic
import anthropic.lib.streaming._messages as _messages
from tests.twins import Twin, collect, maybe

from .message_streams import REQUEST, MessageStreams
from .transcripts import HELLO

pytestmark = pytest.mark.anyio


async def test_tracers_replace_the_request_by_name(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", HELLO)
    manager = opened.manager()
    seen: List[Any] = []
    if opened.is_async:
        original = manager._AsyncMessageStreamManager__api_request

        async def replaced_async() -> Any:
            seen.append(await original)
            return seen[0]

        manager._AsyncMessageStreamManager__api_request = replaced_async()
    else:
        original = manager._MessageStreamManager__api_request

        def replaced() -> Any:
            seen.append(original())
            return seen[0]

        manager._MessageStreamManager__api_request = replaced
    opened.manager = lambda **_: manager  # type: ignore[method-assign]
    _, final = await opened.read()
    assert final.content[0].text.startswith("Hello")
    assert len(seen) == 1


class _Spied:
    """A tracer's stand-in for the raw stream: sees the events, passes everything else on."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.seen: List[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)

    def __iter__(self) -> Any:
        for event in self.stream:
            self.seen.append(event.type)
            yield event

    async def __aiter__(self) -> Any:
        async for event in self.stream:
            self.seen.append(event.type)
            yield event


async def test_tracers_replace_the_raw_stream(twin: Twin) -> None:
    async with MessageStreams(twin, "messages", HELLO).open() as stream:
        spy = stream._raw_stream = _Spied(stream._raw_stream)
        final = await maybe(stream.get_final_message())
    assert final.content[0].text.startswith("Hello")
    assert spy.seen[0] == "message_start"
    assert spy.seen[-1] == "message_stop"


async def test_tracers_replace_the_iterator_and_see_what_text_stream_reads(twin: Twin) -> None:
    seen: List[str] = []

    def spied(inner: Any) -> Any:
        for event in inner:
            seen.append(event.type)
            yield event

    async def spied_async(inner: Any) -> Any:
        async for event in inner:
            seen.append(event.type)
            yield event

    async with MessageStreams(twin, "messages", HELLO).open() as stream:
        stream._iterator = (spied_async if twin.is_async else spied)(stream._iterator)
        assert await collect(stream.text_stream) == ["Hel", "lo", ", ", "wörld \U0001f600!"]
    assert seen.count("text") == 4
    assert seen[-1] == "message_stop"


async def test_text_stream_is_assignable_and_so_is_anything_else(twin: Twin) -> None:
    async with MessageStreams(twin, "messages", HELLO).open() as stream:
        stream.text_stream = ["replaced"]
        stream.mine = 1
        assert (stream.text_stream, stream.mine) == (["replaced"], 1)


async def test_tracers_patch_entering_on_the_class(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    entered: List[Any] = []
    if twin.is_async:
        original: Any = _messages.AsyncMessageStreamManager.__aenter__

        async def enter_async(self: Any) -> Any:
            entered.append(await original(self))
            return entered[0]

        monkeypatch.setattr(_messages.AsyncMessageStreamManager, "__aenter__", enter_async)
    else:
        original = _messages.MessageStreamManager.__enter__

        def enter(self: Any) -> Any:
            entered.append(original(self))
            return entered[0]

        monkeypatch.setattr(_messages.MessageStreamManager, "__enter__", enter)
    await MessageStreams(twin, "messages", HELLO).read()
    assert isinstance(entered[0], (anthropic.MessageStream, anthropic.AsyncMessageStream))


async def test_tracers_patch_stream_on_the_resource_class(
    twin: Twin, monkeypatch: pytest.MonkeyPatch
) -> None:
    from anthropic.resources.messages import AsyncMessages, Messages

    owner: Any = AsyncMessages if twin.is_async else Messages
    original, calls = owner.stream, []

    def traced(self: Any, **params: Any) -> Any:
        calls.append(params["model"])
        return original(self, **params)

    monkeypatch.setattr(owner, "stream", traced)
    await MessageStreams(twin, "messages", HELLO).read()
    assert calls == [REQUEST["model"]]


async def test_every_stream_reaches_request(twin: Twin) -> None:
    opened = MessageStreams(twin, "messages", HELLO)
    original, calls = opened.client.request, []

    def request(cast_to: Any, options: Any, **keywords: Any) -> Any:
        calls.append((options.url, options.json_data["stream"], keywords["stream"]))
        return original(cast_to, options, **keywords)

    opened.client.request = request
    await opened.read()
    assert calls == [("/v1/messages", True, True)]
