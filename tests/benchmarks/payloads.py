"""The answers of the server and the requests of the rows. Standard library only: everybody imports it."""

from __future__ import annotations

import json
from typing import Any, Dict, List

__all__ = [
    "BATCH_PAGES",
    "CONVERSATION",
    "EVENTS",
    "SNAPSHOTS",
    "TOOL_DELTAS",
    "tool_events",
    "LARGE_MESSAGE",
    "PAGE_SIZE",
    "QUESTION",
    "RESULTS",
    "SMALL_MESSAGE",
    "TOOL_TURNS",
    "batch_page",
    "batch_results",
    "message",
    "stream_events",
    "tool_answers",
]

EVENTS = 2000
RESULTS = 1000
BATCH_PAGES = 50
PAGE_SIZE = 100
TOOL_TURNS = 10

_TEXT = "The quick brown fox jumps over the lazy dog. "
QUESTION: Dict[str, Any] = {
    "model": "claude-opus-4-1",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Tell me about foxes."}],
}


def message(blocks: List[Dict[str, Any]]) -> Dict[str, Any]:
    """A message as the API sends it."""
    return {
        "id": "msg_013Zva2CMHLNnXjNJJKqJ2EF",
        "type": "message",
        "role": "assistant",
        "model": "claude-opus-4-1",
        "content": blocks,
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {
            "input_tokens": 25,
            "output_tokens": 130,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
            "service_tier": "standard",
        },
    }


SMALL_MESSAGE = message([{"type": "text", "text": _TEXT * 13}])
"""About 1 KB."""

_LARGE_BLOCKS: List[Dict[str, Any]] = []
for _number in range(10):
    _LARGE_BLOCKS.append({"type": "text", "text": _TEXT * 30})
    _LARGE_BLOCKS.append(
        {
            "type": "tool_use",
            "id": f"toolu_{_number:024}",
            "name": "look_up",
            "input": {"query": _TEXT, "limit": 10, "tags": ["red", "quick"], "nested": {"depth": [1, 2, 3]}},
        }
    )
LARGE_MESSAGE = message(_LARGE_BLOCKS)
"""About 19 KB in 20 blocks."""

CONVERSATION: List[Dict[str, Any]] = []
"""200 messages; those of the assistant hold blocks as they were received."""
for _number in range(100):
    CONVERSATION.append({"role": "user", "content": _TEXT * 5})
    CONVERSATION.append({"role": "assistant", "content": [{"type": "text", "text": _TEXT * 8}]})


def stream_events() -> List[bytes]:
    """The events of one streamed message, each as it travels."""
    start = message([])
    events: List[Dict[str, Any]] = [
        {"type": "message_start", "message": {**start, "stop_reason": None}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *(
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": f" word {n}"}}
            for n in range(EVENTS)
        ),
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "end_turn", "stop_sequence": None},
            "usage": {"output_tokens": EVENTS},
        },
        {"type": "message_stop"},
    ]
    return [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events]


TOOL_DELTAS = (500, 4000, 100_000)
SNAPSHOTS = (1000, 100_000)


def tool_events(deltas: int) -> List[bytes]:
    """The events of a message that calls a tool, its input in so many parts."""
    opening = {"type": "tool_use", "id": "toolu_1", "name": "write", "input": {}}
    items = [{"path": f"src/file_{n}.py", "lines": n, "tags": ["new", None]} for n in range(deltas // 12)]
    text = json.dumps({"files": items, "note": "word " * deltas})
    size = -(-len(text) // deltas)
    parts = (text[start : start + size] for start in range(0, len(text), size))
    events: List[Dict[str, Any]] = [
        {"type": "message_start", "message": {**message([]), "stop_reason": None}},
        {"type": "content_block_start", "index": 0, "content_block": opening},
        *(
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "input_json_delta", "partial_json": part},
            }
            for part in parts
        ),
        {"type": "content_block_stop", "index": 0},
        {
            "type": "message_delta",
            "delta": {"stop_reason": "tool_use", "stop_sequence": None},
            "usage": {"output_tokens": deltas},
        },
        {"type": "message_stop"},
    ]
    return [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events]


def _batch(number: int) -> Dict[str, Any]:
    return {
        "id": f"msgbatch_{number:06}",
        "type": "message_batch",
        "processing_status": "ended",
        "request_counts": {"processing": 0, "succeeded": 95, "errored": 3, "canceled": 1, "expired": 1},
        "created_at": "2026-08-20T18:37:24.100435Z",
        "ended_at": "2026-08-20T19:37:24.100435Z",
        "expires_at": "2026-08-21T18:37:24.100435Z",
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": None,
    }


def batch_page(page: int) -> Dict[str, Any]:
    """One page of the list of batches."""
    data = [_batch(number) for number in range(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)]
    return {
        "data": data,
        "first_id": data[0]["id"],
        "last_id": data[-1]["id"],
        "has_more": page < BATCH_PAGES - 1,
    }


def ended_batch(results_url: str) -> Dict[str, Any]:
    """A batch whose results can be fetched."""
    return {**_batch(0), "results_url": results_url}


def batch_results() -> bytes:
    """The results of a batch: one JSON document a line."""
    entry = {"type": "succeeded", "message": SMALL_MESSAGE}
    return b"".join(
        json.dumps({"custom_id": f"request-{number}", "result": entry}).encode() + b"\n"
        for number in range(RESULTS)
    )


def tool_answers() -> List[Dict[str, Any]]:
    """The answers of a conversation with tools: each but the last calls two at once."""
    text = {"type": "text", "text": _TEXT * 9}
    answers: List[Dict[str, Any]] = []
    for turn in range(TOOL_TURNS):
        calls = [
            {
                "type": "tool_use",
                "id": f"toolu_{turn:012}{number:012}",
                "name": "weather",
                "input": {"city": "Rome", "days": 3},
            }
            for number in range(2)
        ]
        answers.append({**message([text, *calls]), "stop_reason": "tool_use"})
    return [*answers, message([text])]
