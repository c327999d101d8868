"""The events of message streams: what the description adds to the raw ones, the helpers give."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from tests.codegen.conftest import SDK, Checkout

EVENTS = "events: {lib.streaming._types: RawStreamEvent}\n"


def event(tag: str, **properties: Any) -> Any:
    """The schema of an event."""
    return {
        "type": "object",
        "properties": {"type": {"type": "string", "const": tag}, **properties},
        "required": ["type", *properties],
    }


def one_of(**schemas: str) -> Any:
    """A union of schemas, by tag."""
    mapping = {tag: f"#/components/schemas/{name}" for tag, name in schemas.items()}
    return {
        "oneOf": [{"$ref": place} for place in mapping.values()],
        "discriminator": {"propertyName": "type", "mapping": mapping},
    }


def streaming(checkout: Checkout, **more: Any) -> None:
    """Describe a stream of events, with `more` of them by tag, each with the name of its schema."""
    api = checkout.api()
    known = {"message_stop": "RawMessageStopEvent", "content_block_delta": "RawBlockDeltaEvent"}
    api["components"]["schemas"].update(
        RawMessageStopEvent=event("message_stop"),
        RawBlockDeltaEvent=event("content_block_delta", delta={"$ref": "#/components/schemas/Delta"}),
        Delta=one_of(text_delta="TextDelta", signature_delta="SignatureDelta"),
        TextDelta=event("text_delta", text={"type": "string"}),
        SignatureDelta=event("signature_delta", signature={"type": "string"}),
        RawStreamEvent=one_of(**known, **more),
        **{name: event(tag) for tag, name in more.items()},
    )
    api["components"]["schemas"]["Thing"]["properties"]["event"] = {
        "$ref": "#/components/schemas/RawStreamEvent"
    }
    checkout.set_api(api)
    checkout.set_sdk(SDK + EVENTS)


def unions(checkout: Checkout) -> dict[str, list[str]]:
    """The members of the unions of events that were generated."""
    source = checkout.generated()["anthropic/lib/streaming/_types.py"].decode()
    return {
        ast.unparse(node.target): [
            ast.unparse(member) for member in ast.walk(node) if isinstance(member, ast.Name)
        ]
        for node in ast.parse(source).body
        if isinstance(node, ast.AnnAssign)
    }


def test_a_new_raw_event_is_one_that_helpers_give(checkout: Checkout) -> None:
    streaming(checkout)
    assert checkout.generate() == 0
    assert "RawNoticeEvent" not in unions(checkout)["MessageStreamEvent"]

    streaming(checkout, notice="RawNoticeEvent")
    assert checkout.generate() == 0
    for members in unions(checkout).values():
        assert "RawNoticeEvent" in members


def test_what_ends_is_given_whole_and_deltas_are_followed_by_what_they_add(checkout: Checkout) -> None:
    streaming(checkout)
    assert checkout.generate() == 0
    found = unions(checkout)
    assert {"TextEvent", "SignatureEvent", "RawBlockDeltaEvent"} <= set(found["MessageStreamEvent"])
    assert not {"ThinkingEvent", "CompactionEvent"} & set(found["MessageStreamEvent"])
    assert "MessageStopEvent" in found["MessageStreamEvent"]
    assert "RawMessageStopEvent" not in found["MessageStreamEvent"]
    assert "ParsedMessageStopEvent" in found["ParsedMessageStreamEvent"]


def test_a_union_that_is_not_there_is_reported(
    checkout: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout.set_sdk(SDK + EVENTS)
    assert checkout.generate() == 0
    assert "There is no union of events that is called 'RawStreamEvent'." in capsys.readouterr().out
    assert "anthropic/lib/streaming/_types.py" not in checkout.generated()
