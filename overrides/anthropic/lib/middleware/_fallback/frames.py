"""Decode and encode the frames of an event stream without losing what only raw readers see: comments, `id`
and `retry`. No I/O.
"""

from __future__ import annotations

import json
from typing import Any, List, Mapping, Optional, Sequence

from anthropic._core.events.sse import ServerSentEvent, SSEDecoder


class FrameDecoder(SSEDecoder):
    """A decoder that also yields the blocks that are no events, such as comments, without name and data."""

    def _decode_block(self, block: str, events: List[ServerSentEvent]) -> None:
        count = len(events)
        super()._decode_block(block, events)
        if len(events) == count:
            events.append(ServerSentEvent(raw=block.split("\n")))


def same_frame(event: ServerSentEvent) -> bytes:
    """Return the frame of an event as it came."""
    if not event.raw:
        return _frame(event.event, event.data)
    return ("\n".join(event.raw) + "\n\n").encode()


def changed_frame(event: ServerSentEvent, data: Mapping[str, Any]) -> bytes:
    """Return the frame of an event with other data; its other lines are kept."""
    kept = [line for line in event.raw if line.partition(":")[0] not in ("event", "data")]
    return _frame(data["type"], json.dumps(data), kept)


def new_frame(data: Mapping[str, Any]) -> bytes:
    """Return the frame of an event that did not come from the API."""
    return _frame(data["type"], json.dumps(data))


def _frame(name: Optional[str], data: str, lines: Sequence[str] = ()) -> bytes:
    named = [f"event: {name}"] if name else []
    return "\n".join([*lines, *named, *(f"data: {line}" for line in data.split("\n")), "", ""]).encode()
