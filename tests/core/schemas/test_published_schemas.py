"""`transform_schema` agrees with the published package, where the API takes that and nothing is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import pytest

from anthropic import transform_schema

# Schemas by name, each with what the published package makes of it; null where it raises.
PUBLISHED: Dict[str, List[Any]] = json.loads(
    Path(__file__).with_name("published_schemas.json").read_text("utf-8")
)

CONST = "`const` is enforced by the API; the published package only describes it"
BESIDE = "what is said beside a reference reaches the model; the published package drops it"
DANGLING = "a reference into `definitions` would lead nowhere in what the published package sends"
REFUSED = "the published package fails with an `AssertionError` or `TypeError` of its own"
UNTYPED = "a value that is one of those listed needs no `type`; the published package refuses it"

DIFFERENCES: Dict[str, str] = {
    "const": CONST,
    "const num": CONST,
    "const title": CONST,
    "oneof disc": CONST,
    "enum anyof": CONST,
    "ref desc": BESIDE,
    "ref desc nested": BESIDE,
    "ref title": BESIDE,
    "definitions": DANGLING,
    "types list": REFUSED,
    "types list obj": REFUSED,
    "array items true": REFUSED,
    "tuple old": REFUSED,
    "unsupported type": REFUSED,
    "enum notype": UNTYPED,
    "const notype": UNTYPED,
    "enum nums": "an empty description is not followed by blank lines",
}


def transformed(schema: Any) -> Any:
    try:
        return transform_schema(schema)
    except ValueError:
        return None


@pytest.mark.parametrize("name", PUBLISHED)
def test_schemas_are_written_as_the_published_package_writes_them(name: str) -> None:
    schema, published = PUBLISHED[name]
    assert (transformed(schema) == published) is (name not in DIFFERENCES), DIFFERENCES.get(name)


def test_differences_lose_nothing() -> None:
    for name, reason in DIFFERENCES.items():
        assert transformed(PUBLISHED[name][0]) is not None, reason
