"""Accumulating an agent's messages from the previews that a session streams."""

from __future__ import annotations

import copy
from contextlib import suppress
from typing import Any, Dict, Optional, Tuple, cast

import pytest

from anthropic import AnthropicError
from anthropic._models import construct_type
from anthropic.lib.sessions import AccumulatedEvent, accumulate_managed_agents_event
from anthropic.types.beta.sessions import BetaManagedAgentsStreamSessionEvents

START = {"type": "event_start", "event": {"type": "agent.message", "id": "sevt_1"}}


def piece(text: str, index: Optional[int] = None) -> Dict[str, Any]:
    delta = {"type": "content_delta", "content": {"type": "text", "text": text}, "index": index}
    return {"type": "event_delta", "event_id": "sevt_1", "delta": delta}


def after(*events: Dict[str, Any]) -> Any:
    message: Optional[AccumulatedEvent] = None
    for data in events:
        read: Any = construct_type(type_=cast("Any", BetaManagedAgentsStreamSessionEvents), value=data)
        before = message and message.to_dict()
        made = accumulate_managed_agents_event(message, read)
        assert (message and message.to_dict()) == before
        message = made
    return message


def test_pieces_become_a_message() -> None:
    message = after(START, piece("Hel", 0), piece("lo"), {"type": "session.status_running"}, piece("you", 1))
    assert (message.id, message.type, message.processed_at.year) == ("sevt_1", "agent.message", 1970)
    assert [block.text for block in message.content] == ["Hello", "you"]


def test_a_character_that_was_cut_in_two_is_joined() -> None:
    message = after(START, piece("Hel\ud83d", 0), piece("\ude00lo"))
    assert [block.text for block in message.content] == ["Hel😀lo"]


def test_the_whole_message_replaces_its_pieces() -> None:
    whole = {
        "type": "agent.message",
        "id": "sevt_1",
        "content": [{"type": "text", "text": "Hi"}],
        "processed_at": "2026-01-01T00:00:00Z",
    }
    message = after(START, piece("Hello"), whole)
    assert (message.content[0].text, message.processed_at.year) == ("Hi", 2026)


def test_what_is_no_message_changes_nothing() -> None:
    thought = {"type": "event_start", "event": {"type": "agent.thinking", "id": "sevt_0"}}
    assert after(thought, {"type": "of.the.future"}) is None
    assert after(START, thought).id == "sevt_1"


WRONG: Tuple[Any, ...] = (None, 0, "x", [], {}, {"type": "hologram"})


@pytest.mark.parametrize("place", [("event",), ("event", "type"), ("event", "id")])
@pytest.mark.parametrize("wrong", WRONG)
def test_a_start_that_is_half_known_is_no_other_error(place: Any, wrong: Any) -> None:
    with suppress(AnthropicError):
        after(damaged(START, place, wrong), piece("Hi"))


@pytest.mark.parametrize(
    "place",
    [("delta",), ("delta", "type"), ("delta", "index"), ("delta", "content")]
    + [("delta", "content", name) for name in ("type", "text", "novelty")],
)
@pytest.mark.parametrize("wrong", WRONG)
def test_a_piece_that_is_half_known_loses_no_other(place: Any, wrong: Any) -> None:
    message = after(START, piece("Hel"), damaged(piece("?"), place, wrong), piece("lo"))
    assert message.content[0].text.startswith("Hel")
    assert message.content[0].text.endswith("lo")


def damaged(event: Dict[str, Any], place: Any, value: Any) -> Dict[str, Any]:
    """Copy an event, with another value at one place."""
    copied = copy.deepcopy(event)
    inner: Any = copied
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    return copied


@pytest.mark.parametrize("events", [[piece("x")], [START, piece("x", 1)]])
def test_pieces_that_do_not_fit_are_refused(events: Any) -> None:
    with pytest.raises(AnthropicError, match="sevt_1"):
        after(*events)
