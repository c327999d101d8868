"""Every transcript gives the same events and the same message, however it is cut and whoever reads it."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple

import pytest

from anthropic.types import ParsedMessage
from tests.twins import Twin

from .message_streams import ENDPOINTS, MessageStreams
from .transcripts import BETA_TRANSCRIPTS, TRANSCRIPTS, as_sse

pytestmark = pytest.mark.anyio

EXPECTED: Dict[str, Dict[str, Any]] = {
    "text": {
        "content": [{"type": "text", "text": "Hello, wörld \U0001f600!"}],
        "stop_reason": "end_turn",
    },
    "empty": {"content": [], "stop_reason": "end_turn"},
    "blocks of text": {
        "content": [{"type": "text", "text": each} for each in ("One.", "", " Two.")],
        "stop_reason": "end_turn",
    },
    "thinking": {
        "content": [
            {"type": "thinking", "thinking": "Let me see.", "signature": "EqQBCgIYAhIM"},
            {"type": "redacted_thinking", "data": "EmwKAhgBEgy3va3"},
            {"type": "text", "text": "Done."},
        ],
        "usage": {"output_tokens_details": {"thinking_tokens": 30}},
    },
    "tool use": {
        "content": [
            {"type": "text", "text": "I look it up."},
            {
                "type": "tool_use",
                "id": "toolu_1",
                "name": "look_up",
                "input": {"query": "paris", "limit": 10, "tags": ["a"]},
            },
            {"type": "tool_use", "id": "toolu_2", "name": "look_up", "input": {}},
        ],
        "stop_reason": "tool_use",
    },
    "citations": {
        "content": [
            {
                "type": "text",
                "text": "The grass is green",
                "citations": [{"cited_text": "The grass is green."}, {"cited_text": "It is."}],
            },
            {"type": "text", "text": "."},
        ],
    },
    "server tools": {
        "content": [
            {"type": "server_tool_use", "name": "web_search", "input": {"query": "weather"}},
            {"type": "web_search_tool_result", "content": [{"url": "https://example.com"}]},
            {"type": "text", "text": "Sunny."},
        ],
        "container": {"id": "container_2"},
        "usage": {
            "input_tokens": 1900,
            "cache_read_input_tokens": 0,
            "output_tokens": 42,
            "service_tier": "standard",
            "server_tool_use": {"web_search_requests": 1},
        },
    },
    "refusal": {"stop_reason": "refusal", "stop_details": {"category": "cyber", "explanation": "Not this."}},
    "stop sequence": {"stop_reason": "stop_sequence", "stop_sequence": ", 3"},
    "truncated tool input": {
        "content": [{"type": "tool_use", "input": {"path": "a.txt"}}],
        "stop_reason": "max_tokens",
    },
    "unknown events, blocks and deltas": {
        "content": [{"type": "hologram", "depth": 3}, {"type": "text", "text": "Seen."}],
    },
}


def holds(found: Any, expected: Any) -> bool:
    """Whether everything expected is there."""
    if isinstance(expected, dict):
        return all(holds(found.get(key), value) for key, value in expected.items())
    if isinstance(expected, list):
        return len(found) == len(expected) and all(map(holds, found, expected))
    return bool(found == expected)


def shown(events: List[Any]) -> List[Any]:
    """Events as plain data, with their classes."""
    return [(type(event).__name__, json.loads(event.to_json())) for event in events]


@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize("name", TRANSCRIPTS)
async def test_the_message(name: str, twin: Twin, endpoint: str) -> None:
    events, final = await MessageStreams(twin, endpoint, as_sse(TRANSCRIPTS[name])).read()
    assert type(final).__name__ == ("ParsedMessage" if endpoint == "messages" else "ParsedBetaMessage")
    assert holds(final.to_dict(), EXPECTED[name])
    assert final._request_id == "req_1"
    assert events[-1].message is final
    assert [event.type for event in events if event.type == "message_stop"] == ["message_stop"]


@pytest.mark.parametrize("name", [*TRANSCRIPTS, *BETA_TRANSCRIPTS])
async def test_every_reader_sees_the_same(name: str, twin: Twin) -> None:
    body = as_sse({**TRANSCRIPTS, **BETA_TRANSCRIPTS}[name])
    endpoints = ENDPOINTS if name in TRANSCRIPTS else ["beta.messages"]
    whole = [await MessageStreams(Twin("sync"), endpoint, body).read() for endpoint in endpoints]
    for (events, final), endpoint in zip(whole, endpoints):
        for size in (1, 2, 7, len(body)):
            again, final_again = await MessageStreams(twin, endpoint, body, size=size).read()
            assert shown(again) == shown(events)
            assert final_again == final
    (first, message), (last, beta_message) = whole[0], whole[-1]
    assert message.to_dict() == beta_message.to_dict()
    assert [without_beta(each) for each in shown(first)] == [without_beta(each) for each in shown(last)]


def without_beta(event: Any) -> Any:
    """An event of either endpoint, by the name that both have."""
    return (event[0].replace("Beta", "").replace("ParsedText", "Text"), event[1])


BETA_EXPECTED: Dict[str, Dict[str, Any]] = {
    "compaction": {
        "content": [{"type": "compaction", "content": "They spoke of the weather."}, {"text": "Sunny."}]
    },
    "mcp tool": {"content": [{"type": "mcp_tool_use", "server_name": "files", "input": {"a": [1, 2]}}]},
    "fallback": {
        "model": "claude-b",
        "content": [{"type": "fallback", "from": {"model": "claude-a"}}, {"text": "Hello."}],
        "usage": {"iterations": [{"output_tokens": 9}], "output_tokens": 9},
        "context_management": {"applied_edits": []},
    },
}


@pytest.mark.parametrize("name", BETA_TRANSCRIPTS)
async def test_the_message_of_the_beta(twin: Twin, name: str) -> None:
    events, final = await MessageStreams(twin, "beta.messages", as_sse(BETA_TRANSCRIPTS[name])).read()
    assert holds(final.to_dict(), BETA_EXPECTED[name])
    reported = [event for event in events if event.type == "compaction"]
    assert [event.content for event in reported] == (
        ["They spoke of the weather."] if name == "compaction" else []
    )


@pytest.mark.parametrize("name", TRANSCRIPTS)
async def test_the_text_alone(name: str, twin: Twin) -> None:
    body = as_sse(TRANSCRIPTS[name])
    sent = [
        event["delta"]["text"]
        for event in TRANSCRIPTS[name]
        if event["type"] == "content_block_delta" and event["delta"]["type"] == "text_delta"
    ]
    if not any(
        block.type == "text"
        for block in (await MessageStreams(Twin("sync"), "messages", body).read())[1].content
    ):
        with pytest.raises(RuntimeError, match="has no text"):
            await MessageStreams(twin, "messages", body).read_text()
        return
    parts, final = await MessageStreams(twin, "messages", body).read_text()
    assert parts == sent
    assert final == "".join(sent)


EVENTS: Dict[str, List[Tuple[str, Dict[str, Any]]]] = {
    "text": [
        ("RawMessageStartEvent", {}),
        ("RawContentBlockStartEvent", {"index": 0}),
        ("RawContentBlockDeltaEvent", {"delta": {"text": "Hel"}}),
        ("TextEvent", {"type": "text", "text": "Hel", "snapshot": "Hel"}),
        ("RawContentBlockDeltaEvent", {"delta": {"text": "lo"}}),
        ("TextEvent", {"text": "lo", "snapshot": "Hello"}),
        ("RawContentBlockDeltaEvent", {"delta": {"text": ", "}}),
        ("TextEvent", {"text": ", ", "snapshot": "Hello, "}),
        ("RawContentBlockDeltaEvent", {"delta": {"text": "wörld \U0001f600!"}}),
        ("TextEvent", {"snapshot": "Hello, wörld \U0001f600!"}),
        ("ParsedContentBlockStopEvent", {"index": 0, "content_block": {"text": "Hello, wörld \U0001f600!"}}),
        ("RawMessageDeltaEvent", {"delta": {"stop_reason": "end_turn"}}),
        ("ParsedMessageStopEvent", {"message": {"id": "msg_01", "stop_reason": "end_turn"}}),
    ],
    "thinking": [
        ("ThinkingEvent", {"type": "thinking", "thinking": "Let me ", "snapshot": "Let me "}),
        ("ThinkingEvent", {"thinking": "see.", "snapshot": "Let me see."}),
        ("SignatureEvent", {"type": "signature", "signature": "EqQBCgIYAhIM"}),
        ("ParsedContentBlockStopEvent", {"content_block": {"thinking": "Let me see."}}),
        ("ParsedContentBlockStopEvent", {"content_block": {"data": "EmwKAhgBEgy3va3"}}),
        ("TextEvent", {"text": "Done."}),
    ],
    "tool use": [
        ("ParsedContentBlockStopEvent", {"content_block": {"text": "I look it up."}}),
        ("InputJsonEvent", {"type": "input_json", "partial_json": "", "snapshot": {}}),
        ("InputJsonEvent", {"partial_json": '{"que', "snapshot": {}}),
        ("InputJsonEvent", {"partial_json": 'ry": "par', "snapshot": {}}),
        ("InputJsonEvent", {"partial_json": 'is", "limit', "snapshot": {"query": "paris"}}),
        ("InputJsonEvent", {"partial_json": '": 1', "snapshot": {"query": "paris", "limit": 1}}),
        ("InputJsonEvent", {"partial_json": "0, ", "snapshot": {"query": "paris", "limit": 10}}),
        ("InputJsonEvent", {"partial_json": '"tags": ["a', "snapshot": {"limit": 10, "tags": []}}),
        ("InputJsonEvent", {"partial_json": '"]}', "snapshot": {"tags": ["a"]}}),
        ("ParsedContentBlockStopEvent", {"content_block": {"input": {"query": "paris"}}}),
    ],
    "citations": [
        (
            "CitationEvent",
            {
                "type": "citation",
                "citation": {"cited_text": "The grass is green."},
                "snapshot": [{"cited_text": "The grass is green."}],
            },
        ),
        ("CitationEvent", {"citation": {"cited_text": "It is."}, "snapshot": [{}, {"cited_text": "It is."}]}),
    ],
}


@pytest.mark.parametrize("name", EVENTS)
async def test_the_events(twin: Twin, name: str) -> None:
    """Looked at when the stream is over: an event shows what there was when it came."""
    events, _ = await MessageStreams(twin, "messages", as_sse(TRANSCRIPTS[name])).read()
    kinds = {kind for kind, _ in EVENTS[name]}
    found = [each for each in shown(events) if each[0] in kinds][: len(EVENTS[name])]
    assert [kind for kind, _ in found] == [kind for kind, _ in EVENTS[name]]
    for (_, event), (_, expected) in zip(found, EVENTS[name]):
        assert holds(event, expected), (event, expected)


@pytest.mark.parametrize("name", TRANSCRIPTS)
async def test_the_snapshot_is_up_to_date_with_every_event(name: str, twin: Twin) -> None:
    growing: List[Any] = []
    seen: Dict[str, Any] = {"text": "", "thinking": "", "input": None}

    def look(stream: Any, event: Any) -> None:
        assert isinstance(stream.current_message_snapshot, ParsedMessage)
        snapshot: Any = stream.current_message_snapshot
        growing.append(snapshot)
        if event.type == "content_block_start":
            seen.update(text="", thinking="")
        if event.type == "text":
            seen["text"] += event.text
            assert snapshot.content[-1].text == event.snapshot == seen["text"]
        elif event.type == "thinking":
            seen["thinking"] += event.thinking
            assert snapshot.content[-1].thinking == event.snapshot == seen["thinking"]
        elif event.type == "input_json":
            assert snapshot.content[-1].input == event.snapshot
        elif event.type == "content_block_stop":
            assert event.content_block is snapshot.content[event.index]
        assert json.loads(snapshot.to_json())["id"] == "msg_01"

    _, final = await MessageStreams(twin, "messages", as_sse(TRANSCRIPTS[name])).read(look)
    assert all(snapshot is final for snapshot in growing)


async def test_the_events_keep_what_came(twin: Twin) -> None:
    """The message is folded from copies: the event that began it still shows an empty one."""
    events, final = await MessageStreams(twin, "messages", as_sse(TRANSCRIPTS["tool use"])).read()
    assert events[0].message.content == []
    assert events[0].message.usage.output_tokens == 1
    assert final.usage.output_tokens == 42
    starts = [event for event in events if event.type == "content_block_start"]
    assert [block.content_block.to_dict().get("input") for block in starts] == [None, {}, {}]
    assert starts[0].content_block.text == ""


async def test_beta_events_are_told_apart_by_the_names_without_a_type(twin: Twin) -> None:
    import anthropic.lib.streaming as streaming

    names: Any = streaming  # type checkers take them for generics with arguments
    events, _ = await MessageStreams(twin, "beta.messages", as_sse(TRANSCRIPTS["text"])).read()
    stops = [event.type for event in events if isinstance(event, names.BetaContentBlockStopEvent)]
    ends = [event.type for event in events if isinstance(event, names.BetaMessageStopEvent)]
    assert (stops, ends) == (["content_block_stop"], ["message_stop"])
