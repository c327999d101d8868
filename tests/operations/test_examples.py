"""The examples the other tests stand on: valid, complete, and the same on every run."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping, Set

import pytest

from .answers import examples_of, media_types, pieces_of
from .description import DOCUMENT, EXAMPLES, OPERATIONS, Operation, conforms
from .examples_from_schema import ExampleMaker, Schema

SCHEMAS: Mapping[str, Schema] = DOCUMENT["components"]["schemas"]
PORTIONS = 20  # a test for each of thousands would take longer to report than to run


def reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def tags_within(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        members: Dict[str, Any] = value
        if isinstance(members.get("type"), str):
            yield members["type"]
        for each in members.values():
            yield from tags_within(each)
    elif isinstance(value, list):
        for each in pieces_of(value):
            yield from tags_within(each)


@pytest.mark.parametrize("start", range(PORTIONS))
def test_examples_are_valid(start: int) -> None:
    for name in list(SCHEMAS)[start::PORTIONS]:
        for example in [*EXAMPLES.covering(reference(name)), EXAMPLES.required_only(reference(name))]:
            conforms(example, reference(name))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.method)
def test_answers_are_what_the_description_allows(operation: Operation) -> None:
    for media_type in media_types(operation):
        schema = operation.answer_schema(media_type)
        assert schema is not None
        for example in examples_of(operation, media_type):
            if not isinstance(example, bytes):
                for piece in pieces_of(example):
                    conforms(piece, schema)


def test_examples_do_not_change() -> None:
    once, again = (ExampleMaker(DOCUMENT).covering(reference("CreateMessageParams")) for _ in range(2))
    assert once == again


@pytest.mark.parametrize("name", ["InputContentBlock", "ContentBlock", "MessageStreamEvent"])
def test_examples_hold_every_variant(name: str) -> None:
    tags: Set[str] = set(SCHEMAS[name]["discriminator"]["mapping"])
    assert tags <= {example["type"] for example in EXAMPLES.covering(reference(name))}


def test_a_request_holds_every_content_block_and_tool() -> None:
    tags = set(tags_within(EXAMPLES.covering(reference("CreateMessageParams"))))
    assert set(SCHEMAS["InputContentBlock"]["discriminator"]["mapping"]) <= tags


def test_an_unknown_construct_is_an_error() -> None:
    schemas: List[Schema] = [{"type": "object-ish"}, {"type": "string", "format": "haiku"}, {"not": {}}]
    for schema in schemas:
        with pytest.raises(NotImplementedError):
            EXAMPLES.required_only(schema)
