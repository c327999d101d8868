"""Server-sent events as the API writes them, and the events of a message or a completion. No I/O."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, Iterator, List, Mapping, Union

Event = Mapping[str, Any]
"""One event: the JSON of its `data`. Its `type` is also the name on the `event:` line."""

PING: Dict[str, Any] = {"type": "ping"}

_ENDING = ("stop_reason", "stop_sequence", "stop_details", "container")
_ENDING_USAGE = (
    "input_tokens",
    "output_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "output_tokens_details",
    "server_tool_use",
)
_WORDS = re.compile(r"\s*\S+|\s+")


def encode_event(event: Union[Event, bytes]) -> bytes:
    """Encode one event; `bytes` are returned as they are."""
    if isinstance(event, bytes):
        return event
    return f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()


def message_events(message: Mapping[str, Any]) -> List[Event]:
    """Return the events that stream a whole message: text word by word, tool input in parts of its JSON.

    A plain list, so a test may add to it: `events.insert(3, {"type": "ping"})`.
    """
    usage = {**message["usage"], "output_tokens": 1}
    opening: Dict[str, Any] = {
        **message,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": usage,
    }
    events: List[Event] = [{"type": "message_start", "message": opening}]
    for index, block in enumerate(message["content"]):
        start, deltas = _split_block(block)
        events.append({"type": "content_block_start", "index": index, "content_block": start})
        if index == 0:
            events.append(PING)
        events += ({"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas)
        events.append({"type": "content_block_stop", "index": index})
    usage = message["usage"]
    ending = {
        "type": "message_delta",
        "delta": {name: message.get(name) for name in _ENDING},
        "usage": {name: usage[name] for name in _ENDING_USAGE if name in usage},
    }
    events.append(ending)
    events.append({"type": "message_stop"})
    return events


def completion_events(completion: Mapping[str, Any]) -> List[Event]:
    """Return the events that stream a text completion: one per word, the last one with the stop reason."""
    parts = list(_words(completion["completion"]))
    events: List[Event] = [{**completion, "completion": part, "stop_reason": None} for part in parts]
    return [*events, {**completion, "completion": ""}]


def _split_block(block: Mapping[str, Any]) -> tuple[Dict[str, Any], List[Dict[str, Any]]]:
    """Return the block as it starts, and the deltas that complete it."""
    kind = block["type"]
    if kind == "text":
        deltas: List[Dict[str, Any]] = [
            {"type": "text_delta", "text": part} for part in _words(block["text"])
        ]
        citations = block.get("citations") or ()
        deltas += ({"type": "citations_delta", "citation": citation} for citation in citations)
        return {**block, "text": "", **({"citations": []} if citations else {})}, deltas
    if kind == "thinking":
        deltas = [{"type": "thinking_delta", "thinking": part} for part in _words(block["thinking"])]
        deltas.append({"type": "signature_delta", "signature": block.get("signature", "")})
        return {**block, "thinking": "", "signature": ""}, deltas
    if kind in ("tool_use", "server_tool_use", "mcp_tool_use"):
        text = json.dumps(block["input"], ensure_ascii=False)
        # The API opens with an empty part, and its parts fall anywhere in the text.
        parts = ["", *(text[start : start + 7] for start in range(0, len(text), 7))]
        return {**block, "input": {}}, [{"type": "input_json_delta", "partial_json": part} for part in parts]
    return dict(block), []


def _words(text: str) -> Iterator[str]:
    return (found.group() for found in _WORDS.finditer(text))
