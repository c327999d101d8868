"""The names on a message stream that tracers replace and patch."""

from __future__ import annotations

from typing import Any, List

import pytest

import anthropic
from anthropic.lib.streaming import _messages

from .opened import FLAVOURS, REQUEST, Opened
from .transcripts import HELLO

pytestmark = pytest.mark.parametrize("flavour", FLAVOURS)


def test_tracers_replace_the_request_by_name(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
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
    _, final = opened.read()
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


def test_tracers_replace_the_raw_stream(flavour: str) -> None:
    spies: List[_Spied] = []

    def spy(stream: Any) -> Any:
        spies.append(_Spied(stream._raw_stream))
        stream._raw_stream = spies[0]
        return stream

    async def use(stream: Any) -> Any:
        return await spy(stream).get_final_message()

    final = Opened(flavour, "messages", HELLO).use(lambda stream: spy(stream).get_final_message(), use)
    assert final.content[0].text.startswith("Hello")
    assert spies[0].seen[0] == "message_start"
    assert spies[0].seen[-1] == "message_stop"


def test_tracers_replace_the_iterator_and_see_what_text_stream_reads(flavour: str) -> None:
    seen: List[str] = []

    def spy(stream: Any) -> Any:
        inner = stream._iterator

        def spied() -> Any:
            for event in inner:
                seen.append(event.type)
                yield event

        stream._iterator = spied()
        return list(stream.text_stream)

    async def spy_async(stream: Any) -> Any:
        inner = stream._iterator

        async def spied() -> Any:
            async for event in inner:
                seen.append(event.type)
                yield event

        stream._iterator = spied()
        return [part async for part in stream.text_stream]

    parts = Opened(flavour, "messages", HELLO).use(spy, spy_async)
    assert parts == ["Hel", "lo", ", ", "wörld \U0001f600!"]
    assert seen.count("text") == 4
    assert seen[-1] == "message_stop"


def test_text_stream_is_assignable_and_so_is_anything_else(flavour: str) -> None:
    def use(stream: Any) -> Any:
        stream.text_stream = ["replaced"]
        stream.mine = 1
        return stream.text_stream, stream.mine

    async def use_async(stream: Any) -> Any:
        return use(stream)

    assert Opened(flavour, "messages", HELLO).use(use, use_async) == (["replaced"], 1)


def test_tracers_patch_entering_on_the_class(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    entered: List[Any] = []
    if flavour == "async":
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
    Opened(flavour, "messages", HELLO).read()
    assert isinstance(entered[0], (anthropic.MessageStream, anthropic.AsyncMessageStream))


def test_tracers_patch_stream_on_the_resource_class(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from anthropic.resources.messages import AsyncMessages, Messages

    owner: Any = AsyncMessages if flavour == "async" else Messages
    original, calls = owner.stream, []

    def traced(self: Any, **params: Any) -> Any:
        calls.append(params["model"])
        return original(self, **params)

    monkeypatch.setattr(owner, "stream", traced)
    Opened(flavour, "messages", HELLO).read()
    assert calls == [REQUEST["model"]]


def test_every_stream_reaches_request(flavour: str) -> None:
    opened = Opened(flavour, "messages", HELLO)
    original, calls = opened.client.request, []

    def request(cast_to: Any, options: Any, **keywords: Any) -> Any:
        calls.append((options.url, options.json_data["stream"], keywords["stream"]))
        return original(cast_to, options, **keywords)

    opened.client.request = request
    opened.read()
    assert calls == [("/v1/messages", True, True)]
