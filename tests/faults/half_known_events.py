"""Streams with one event that is not quite what the description says, for everything that it describes.

The types of blocks and deltas, and examples of them, come from the description, so that new ones are covered.
"""

from __future__ import annotations

import copy
import json
from typing import Any, Dict, Iterator, List, Sequence, Tuple

import attrs

from tests.lib.streaming.transcripts import ending, start, text
from tests.operations.description import DOCUMENT, EXAMPLES

__all__ = ["BLOCKS", "DELTAS", "Damaged", "damaged_streams", "stream_of"]

Event = Dict[str, Any]
Place = Tuple[str, ...]

_SCHEMAS = DOCUMENT["components"]["schemas"]
_JUNK: Sequence[Any] = (None, 5, "x", [], {}, ["x"], {"type": "hologram"})


def _examples(event: str, field: str) -> Dict[str, Event]:
    """List examples of what a field of an event may hold, by their type; the last is of an unknown type."""
    variants = _SCHEMAS[event]["properties"][field]["discriminator"]["mapping"]
    made: Dict[str, Event] = {name: EXAMPLES.covering({"$ref": at})[0] for name, at in variants.items()}
    return {**made, f"hologram_{field}": {"type": f"hologram_{field}", "depth": 3}}


def _as_begun(block: Event) -> Event:
    """Return a block as it is when it begins: what comes with deltas is empty."""
    empty: Event = {"input": {}, "signature": "", "encrypted_content": None}
    return {**block, **{name: value for name, value in empty.items() if name in block}}


BLOCKS = {
    name: _as_begun(block) for name, block in _examples("BetaContentBlockStartEvent", "content_block").items()
}
DELTAS = {
    **_examples("BetaContentBlockDeltaEvent", "delta"),
    "input_json_delta": {"type": "input_json_delta", "partial_json": '{"a": "b'},
}


def stream_of(block: str, delta: str) -> List[Event]:
    """Make a stream with a block that gets the same delta twice, and a text after it."""
    parts = [DELTAS[delta]] * 2
    if delta == "input_json_delta":
        parts[1] = {**parts[0], "partial_json": '"}'}
    events = [
        start(),
        {"type": "content_block_start", "index": 0, "content_block": BLOCKS[block]},
        *({"type": "content_block_delta", "index": 0, "delta": part} for part in parts),
        {"type": "content_block_stop", "index": 0},
        *text(1, "Se", "en."),
        *ending(),
    ]
    return [copy.deepcopy(event) for event in events]


@attrs.frozen
class Damaged:
    """A stream with one wound: what was done to which place in which event."""

    events: List[Event]
    event_type: str
    place: Place
    wound: str

    @property
    def body(self) -> bytes:
        """The stream as bytes. Events keep their names even where they lost their types."""
        names = [event.get("type") for event in self.events]
        lines = (
            f"event: {name if isinstance(name, str) else self.event_type}\ndata: {json.dumps(event)}\n\n"
            for name, event in zip(names, self.events)
        )
        return "".join(lines).encode()


def damaged_streams(block: str, delta: str, *, everywhere: bool) -> Iterator[Damaged]:
    """Make streams of a block and a delta, each with one field removed, replaced or added: in the beginning
    of the block and its deltas, or everywhere."""
    whole = stream_of(block, delta)
    for number, event in enumerate(whole if everywhere else whole[:4]):
        if number == 0 and not everywhere:
            continue
        for place in _places(event):
            yield _damaged(whole, number, place, "removed")
            yield _damaged(whole, number, (*place[:-1], "novelty"), "added", {"new": [1, None]})
            for junk in _JUNK:
                yield _damaged(whole, number, place, "null" if junk is None else "replaced", junk)


def _places(event: Event, depth: int = 3) -> Iterator[Place]:
    for name, value in event.items():
        yield (name,)
        if isinstance(value, dict) and depth > 1:
            yield from ((name, *place) for place in _places(value, depth - 1))


def _damaged(whole: List[Event], number: int, place: Place, wound: str, value: Any = None) -> Damaged:
    events = copy.deepcopy(whole)
    inner: Any = events[number]
    for name in place[:-1]:
        inner = inner[name]
    if wound == "removed":
        del inner[place[-1]]
    else:
        inner[place[-1]] = value
    return Damaged(events, whole[number]["type"], place, wound)
