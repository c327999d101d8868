"""The examples the other tests stand on: valid, complete, and the same on every run."""

from __future__ import annotations

from typing import Any, Iterator, Mapping, Set

import pytest

from .description import DOCUMENT, EXAMPLES, conforms
from .examples_from_schema import ExampleMaker, Schema

SCHEMAS: Mapping[str, Schema] = DOCUMENT["components"]["schemas"]


def reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def tags_within(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("type"), str):
            yield value["type"]
        for each in value.values():
            yield from tags_within(each)
    elif isinstance(value, list):
        for each in value:
            yield from tags_within(each)


@pytest.mark.parametrize("name", SCHEMAS)
def test_examples_are_valid(name: str) -> None:
    for example in [*EXAMPLES.covering(reference(name)), EXAMPLES.required_only(reference(name))]:
        conforms(example, reference(name))


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
    for schema in ({"type": "object-ish"}, {"type": "string", "format": "haiku"}, {"not": {}}):
        with pytest.raises(NotImplementedError):
            EXAMPLES.required_only(schema)
