"""Streams of messages as the API sends them, one for each kind of content and each kind of end."""

from __future__ import annotations

import json
from typing import Any, Dict, List

__all__ = ["BETA_TRANSCRIPTS", "HELLO", "TRANSCRIPTS", "as_sse", "deltas", "ending", "start", "join_events"]

Event = Dict[str, Any]


def start(**fields: Any) -> Event:
    """Make the event that begins a message."""
    usage = {
        "input_tokens": 25,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "output_tokens": 1,
        "service_tier": "standard",
    }
    message: Event = {
        "id": "msg_01",
        "type": "message",
        "role": "assistant",
        "model": "claude-opus-4-8",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": usage,
    }
    return {"type": "message_start", "message": {**message, **fields}}


def block(index: int, content_block: Event, *parts: Event) -> List[Event]:
    """Make the events of one block."""
    return [
        {"type": "content_block_start", "index": index, "content_block": content_block},
        *({"type": "content_block_delta", "index": index, "delta": part} for part in parts),
        {"type": "content_block_stop", "index": index},
    ]


def deltas(kind: str, *values: Any) -> List[Event]:
    """Make deltas of one kind."""
    names = {
        "text_delta": "text",
        "thinking_delta": "thinking",
        "signature_delta": "signature",
        "input_json_delta": "partial_json",
        "citations_delta": "citation",
    }
    return [{"type": kind, names[kind]: value} for value in values]


def ending(stop_reason: str = "end_turn", usage: Any = None, **delta: Any) -> List[Event]:
    """Make the last two events."""
    return [
        {
            "type": "message_delta",
            "delta": {"stop_reason": stop_reason, "stop_sequence": None, **delta},
            "usage": {"output_tokens": 42, **(usage or {})},
        },
        {"type": "message_stop"},
    ]


def text(index: int, *parts: str) -> List[Event]:
    return block(index, {"type": "text", "text": ""}, *deltas("text_delta", *parts))


def tool(index: int, kind: str, *parts: str, **fields: Any) -> List[Event]:
    opening = {"type": kind, "id": f"toolu_{index}", "name": "look_up", "input": {}, **fields}
    return block(index, opening, *deltas("input_json_delta", "", *parts))


PING: Event = {"type": "ping"}

CITATION = {
    "type": "char_location",
    "cited_text": "The grass is green.",
    "document_index": 0,
    "document_title": "Colours",
    "start_char_index": 0,
    "end_char_index": 20,
    "file_id": None,
}

TRANSCRIPTS: Dict[str, List[Event]] = {
    "text": [start(), PING, *text(0, "Hel", "lo", ", ", "wörld \U0001f600!"), *ending()],
    "empty": [start(), *ending()],
    "blocks of text": [start(), *text(0, "One.", ""), *text(1), *text(2, " Two."), *ending()],
    "thinking": [
        start(),
        *block(
            0,
            {"type": "thinking", "thinking": "", "signature": ""},
            *deltas("thinking_delta", "Let me ", "see."),
            *deltas("signature_delta", "EqQBCgIYAhIM"),
        ),
        *block(1, {"type": "redacted_thinking", "data": "EmwKAhgBEgy3va3"}),
        *text(2, "Done."),
        *ending(usage={"output_tokens_details": {"thinking_tokens": 30}}),
    ],
    "tool use": [
        start(),
        *text(0, "I look it up."),
        *tool(1, "tool_use", '{"que', 'ry": "par', 'is", "limit', '": 1', "0, ", '"tags": ["a', '"]}'),
        *tool(2, "tool_use"),
        *ending("tool_use"),
    ],
    "citations": [
        start(),
        *block(
            0,
            {"type": "text", "text": "", "citations": []},
            *deltas("text_delta", "The grass is green"),
            *deltas("citations_delta", CITATION, {**CITATION, "cited_text": "It is."}),
        ),
        *text(1, "."),
        *ending(),
    ],
    "server tools": [
        start(container={"id": "container_1", "expires_at": "2026-08-20T10:00:00Z"}),
        *tool(0, "server_tool_use", '{"query": "we', 'ather"}', name="web_search"),
        *block(
            1,
            {
                "type": "web_search_tool_result",
                "tool_use_id": "toolu_0",
                "content": [
                    {
                        "type": "web_search_result",
                        "url": "https://example.com",
                        "title": "Weather",
                        "encrypted_content": "abc",
                        "page_age": None,
                    }
                ],
            },
        ),
        *text(2, "Sunny."),
        *ending(
            usage={
                "input_tokens": 1900,
                "cache_read_input_tokens": None,
                "server_tool_use": {"web_search_requests": 1, "web_fetch_requests": 0},
            },
            container={"id": "container_2", "expires_at": "2026-08-20T11:00:00Z"},
        ),
    ],
    "refusal": [
        start(),
        *text(0, "I"),
        *ending(
            "refusal",
            stop_details={"type": "refusal", "category": "cyber", "explanation": "Not this."},
        ),
    ],
    "stop sequence": [start(), *text(0, "1, 2"), *ending("stop_sequence", stop_sequence=", 3")],
    "truncated tool input": [
        start(),
        *tool(0, "tool_use", '{"path": "a.txt", "content": "once upon'),
        *ending("max_tokens"),
    ],
    "unknown events, blocks and deltas": [
        start(),
        {"type": "message_note", "note": "new"},
        *block(
            0,
            {"type": "hologram", "depth": 3},
            {"type": "hologram_delta", "depth": 4},
            PING,
            *deltas("text_delta", "x"),
        )[:2],
        {"type": "content_block_stop", "index": 0},
        *text(1, "Seen."),
        *ending(),
    ],
}
"""For both endpoints."""

BETA_TRANSCRIPTS: Dict[str, List[Event]] = {
    "compaction": [
        start(),
        *block(
            0,
            {"type": "compaction", "content": None},
            {"type": "compaction_delta", "content": "They spoke of the weather."},
        ),
        *text(1, "Sunny."),
        *ending(),
    ],
    "mcp tool": [
        start(),
        *tool(0, "mcp_tool_use", '{"a": ', "[1, 2]}", server_name="files"),
        *ending("tool_use"),
    ],
    "fallback": [
        start(model="claude-a"),
        *block(0, {"type": "fallback", "from": {"model": "claude-a"}, "to": {"model": "claude-b"}}),
        *text(1, "Hello."),
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {
                "output_tokens": 9,
                "iterations": [{"type": "message", "input_tokens": 1, "output_tokens": 9}],
            },
            "context_management": {"applied_edits": []},
        },
        {"type": "message_stop"},
    ],
}
"""For the beta endpoint only."""


def as_sse(events: List[Event]) -> bytes:
    """Encode events as they travel."""
    return b"".join(
        f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False)}\n\n".encode()
        for event in events
    )


def join_events(*parts: Any) -> List[Event]:
    """List events and lists of events as one list."""
    return [event for part in parts for event in ([part] if isinstance(part, dict) else part)]


HELLO = as_sse(TRANSCRIPTS["text"])
