"""Characters that the API cut in two between deltas."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import httpx
import pytest

from anthropic.lib.streaming._accumulators import JSONAccumulator, TextAccumulator
from tests.twins import Twin, each, entered, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}

KINDS: Dict[str, Any] = {
    "text": ("text_delta", "text", {"type": "text", "text": ""}),
    "thinking": ("thinking_delta", "thinking", {"type": "thinking", "thinking": "", "signature": ""}),
    "input": ("input_json_delta", "partial_json", {"type": "tool_use", "id": "t", "name": "n", "input": {}}),
}


def body(kind: str, pieces: List[str]) -> bytes:
    """A stream whose one block comes in these pieces; its JSON escapes what is not ASCII."""
    delta, name, block = KINDS[kind]
    events: List[Any] = [
        {"type": "message_start", "message": {"id": "m", "content": [], "usage": {}}},
        {"type": "content_block_start", "index": 0, "content_block": block},
        *[
            {"type": "content_block_delta", "index": 0, "delta": {"type": delta, name: piece}}
            for piece in pieces
        ],
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {}},
        {"type": "message_stop"},
    ]
    return b"".join(f"event: {e['type']}\ndata: {json.dumps(e)}\n\n".encode() for e in events)


CASES: List[Any] = [
    ("text", ["a\ud83d", "\ude00b"], "a😀b", "a😀b"),
    ("text", ["\ud83d", "", "\ude00"], "😀", "😀"),
    ("text", ["a\ud83d", "b"], "a\ud83db", "a\ufffdb"),
    ("thinking", ["a\ud83d", "\ude00b"], "a😀b", "a😀b"),
    ("thinking", ["\ude00"], "\ude00", "\ufffd"),
    ("input", ['{"q": "\ud83d', '\ude00"}'], {"q": "😀"}, {"q": "😀"}),
    ("input", ['{"q": "\\ud83d', '\\ude00"}'], {"q": "😀"}, {"q": "😀"}),
    ("input", ['{"\ud83d', '\ude00": 1}'], {"😀": 1}, {"😀": 1}),
    ("input", ['{"q": "\\ud83d', 'x"}'], {"q": "\ud83dx"}, {"q": "\ufffdx"}),
]


@pytest.mark.parametrize("is_beta", [False, True], ids=["stable", "beta"])
@pytest.mark.parametrize(("kind", "pieces", "kept", "sent"), CASES)
async def test_halves_are_joined_and_what_is_left_can_be_sent_back(
    twin: Twin, is_beta: bool, kind: str, pieces: List[str], kept: Any, sent: Any
) -> None:
    stream_of_pieces = httpx.Response(
        200, content=body(kind, pieces), headers={"content-type": "text/event-stream"}
    )
    client = twin.answering(stream_of_pieces, httpx.Response(200, json={"id": "m", "content": []}))
    messages = client.beta.messages if is_beta else client.messages
    snapshots: List[Any] = []
    async with entered(messages.stream(**CREATE)) as stream:
        async for event in each(stream):
            if event.type in ("text", "thinking", "input_json"):
                snapshots.append(event.snapshot)
        message = await maybe(stream.get_final_message())
    assert getattr(message.content[0], kind) == kept
    assert snapshots[-1] == kept
    turn = {"role": "assistant", "content": message.content}
    await maybe(messages.create(**{**CREATE, "messages": [turn]}))
    assert json.loads(twin.requests[-1].content)["messages"][0]["content"][0][kind] == sent


def test_texts_that_are_read_after_every_piece() -> None:
    accumulator = TextAccumulator("x")
    expected = ["x", "x\ud83d", "x😀", "x😀\ud83d", "x😀😀y"]
    for piece in ("\ud83d", "\ude00", "\ud83d", "\ude00y"):
        accumulator.parts.append(piece)
    assert [accumulator.value_after(count) for count in range(1, 6)] == expected
    assert [accumulator.value_after(count) for count in range(1, 6)] == expected


def test_input_that_is_read_after_every_piece() -> None:
    accumulator = JSONAccumulator({})
    for piece in ('{"a": "\ud83d', '\ude00", "b": "', '\ud83d"'):
        accumulator.parts.append(piece)
        accumulator.value_after(len(accumulator.parts))
    assert accumulator.value_after(3) == {"a": "😀", "b": "\ud83d"}
