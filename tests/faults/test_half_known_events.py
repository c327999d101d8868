"""What a stream half knows, it survives: every block and delta, with fields that are missing or wrong.

An error is right only where there is no message, or no block, to fold an event into.
"""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Set, Tuple

import pytest

from anthropic import AnthropicError
from anthropic._core.models import decode
from anthropic._core.request.body import encode_json
from anthropic.lib.streaming._beta_messages import accumulate_event as accumulate_beta_event
from anthropic.lib.streaming._events import MessageProgress
from anthropic.lib.streaming._fold import MalformedInputError
from anthropic.lib.streaming._message_types import message_types_for
from anthropic.lib.streaming._messages import accumulate_event
from anthropic.types import RawMessageStreamEvent
from anthropic.types.beta import BetaRawMessageStreamEvent
from tests.lib.streaming.message_streams import ENDPOINTS, REQUEST, MessageStreams
from tests.lib.streaming.transcripts import as_sse
from tests.twins import Twin, collect, maybe
from tests.unread_bodies import leaves_bodies_unread

from .half_known_events import BLOCKS, DELTAS, Damaged, damaged_streams, stream_of

pytestmark = pytest.mark.anyio

ACCUMULATE: Dict[str, Any] = {"messages": accumulate_event, "beta.messages": accumulate_beta_event}
EVENT: Dict[str, Any] = {"messages": RawMessageStreamEvent, "beta.messages": BetaRawMessageStreamEvent}

ESSENTIAL = {("type",), ("index",), ("message",), ("content_block",), ("message", "content")}
"""Where damage may leave nothing to fold into."""

CHANGES: Dict[str, Tuple[Set[str], Set[str]]] = {
    "text_delta": ({"text"}, {"text"}),
    "citations_delta": ({"text"}, {"citations"}),
    "thinking_delta": ({"thinking"}, {"thinking"}),
    "signature_delta": ({"thinking"}, {"signature"}),
    "compaction_delta": ({"compaction"}, {"content", "encrypted_content"}),
    "input_json_delta": (
        {name for name, block in BLOCKS.items() if "input" in block},
        {"input"},
    ),
}
"""Which blocks a delta changes, and which of their fields; others change nothing."""


def sendable(message: Any) -> Any:
    """Return the content of a message as it is sent back."""
    return json.loads(encode_json({"role": message.role, "content": message.content}))["content"]


def folded(events: List[Any], endpoint: Any) -> Any:
    """Fold events as a stream does and as `accumulate_event` does; return the message, or the error."""
    progress = MessageProgress(message_types_for(endpoint), None, None)
    accumulated: Optional[Any] = None
    try:
        for data in events:
            for event in progress.events(decode(EVENT[endpoint], data)):
                repr(event)
        for data in events:
            event = decode(EVENT[endpoint], data)
            accumulated = ACCUMULATE[endpoint](event=event, current_snapshot=accumulated)
    except AnthropicError as error:
        return error
    assert accumulated == progress.message
    return accumulated


@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize("block", BLOCKS)
def test_a_stream_survives_what_it_half_knows(endpoint: str, block: str) -> None:
    for delta in DELTAS:
        for damaged in damaged_streams(block, delta, everywhere=delta == "text_delta"):
            final = folded(damaged.events, endpoint)
            where = (delta, damaged.event_type, damaged.place, damaged.wound)
            if isinstance(final, AnthropicError):
                assert may_fail(damaged) or is_broken_json(damaged, final), (*where, final)
            elif final is not None:
                assert sendable(final) is not None, where
                assert may_fail(damaged) or len(final.content) == 2, where


def may_fail(damaged: Damaged) -> bool:
    return damaged.place in ESSENTIAL


def is_broken_json(damaged: Damaged, error: AnthropicError) -> bool:
    """Whether a part of the input of a tool call is lost, and that is what the error says."""
    return isinstance(error, MalformedInputError) and damaged.event_type == "content_block_delta"


@leaves_bodies_unread
@pytest.mark.parametrize("endpoint", ENDPOINTS)
@pytest.mark.parametrize("delta", DELTAS)
async def test_every_reader_survives_it(twin: Twin, endpoint: str, delta: str) -> None:
    block = next(iter(CHANGES.get(delta, (["hologram_content_block"], ()))[0]))
    streams = MessageStreams(twin, endpoint, b"")
    for damaged in damaged_streams(block, delta, everywhere=delta == "text_delta"):
        if damaged.wound == "replaced":
            continue
        streams.body = damaged.body
        raw = await collect(await maybe(streams.resource.create(**REQUEST, stream=True)))
        assert len(raw) == len(damaged.events)
        _, final = await streams.read()
        if isinstance(final, AnthropicError):
            assert may_fail(damaged) or is_broken_json(damaged, final), (damaged, final)
            continue
        texts = [block.text for block in final.content if block.type == "text"]
        if texts:
            assert (await streams.read_text())[1] == "".join(text or "" for text in texts)


@pytest.mark.parametrize("block", BLOCKS)
def test_both_endpoints_keep_all_of_a_block(block: str) -> None:
    for delta in DELTAS:
        stable, beta = (folded(stream_of(block, delta), endpoint).to_dict() for endpoint in ENDPOINTS)
        assert stable["content"] == beta["content"]
        assert stable["content"][1] == {"type": "text", "text": "Seen."}
        blocks, fields = CHANGES.get(delta, (set(), set()))
        first = stable["content"][0]
        changed = {name for name, value in first.items() if value != BLOCKS[block].get(name)}
        assert changed == (fields if block in blocks else set()), delta


@pytest.mark.parametrize("endpoint", ENDPOINTS)
async def test_a_summary_is_not_erased(twin: Twin, endpoint: str) -> None:
    events = stream_of("compaction", "compaction_delta")
    events[1]["content_block"] = {"type": "compaction", "content": None}
    events[2]["delta"] = {"type": "compaction_delta", "content": "They spoke ", "encrypted_content": "E"}
    events[3]["delta"] = {"type": "compaction_delta", "content": "of rain."}
    events[4:4] = [{**events[3], "delta": {"type": "compaction_delta", "content": None}}]
    _, final = await MessageStreams(twin, endpoint, as_sse(events)).read()
    expected = {"type": "compaction", "content": "They spoke of rain.", "encrypted_content": "E"}
    assert sendable(final)[0] == expected
