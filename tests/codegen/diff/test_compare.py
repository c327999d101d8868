"""What changes between two descriptions, and whom it breaks."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from attrs import frozen

from codegen.diff.compare import Change, compare
from tests.codegen.diff.edited_api import BASE, GONE, THING, TREE, api_of, edited

NOBODY, CALLERS, READERS, BOTH = (False, False), (True, False), (False, True), (True, True)
_POST = "paths./v1/things/{thing_id}.post"
_MAKE = "components.schemas.MakeThing"


@frozen
class Case:
    """An edit with what it is reported as: `subject action owner.name` and whom it breaks."""

    edits: tuple[tuple[str, Any], ...]
    there: tuple[tuple[str, tuple[bool, bool]], ...]
    back: tuple[tuple[str, tuple[bool, bool]], ...]


def case(*edits: tuple[str, Any], there: dict[str, Any], back: dict[str, Any]) -> Case:
    return Case(edits, tuple(there.items()), tuple(back.items()))


_CREATE, _PARAM = "client.things.create", "types.PartParam"
_READ = ("Content", "Image", "Text", "Thing")
CASES = {
    "optional parameter": case(
        (f"{_MAKE}.properties.extra", {"type": "string"}),
        there={f"parameter added {_CREATE}.extra": NOBODY},
        back={f"parameter removed {_CREATE}.extra": CALLERS},
    ),
    "required parameter": case(
        (f"{_MAKE}.properties.extra", {"type": "string"}),
        (f"{_MAKE}.required", ["size", "extra"]),
        there={f"parameter added {_CREATE}.extra": CALLERS},
        back={f"parameter removed {_CREATE}.extra": CALLERS},
    ),
    "parameter that must be given": case(
        (f"{_MAKE}.required", ["size", "color"]),
        there={f"parameter required {_CREATE}.color": CALLERS},
        back={f"parameter optional {_CREATE}.color": NOBODY},
    ),
    "wider parameter": case(
        (f"{_MAKE}.properties.size", {"type": "number"}),
        there={f"parameter type {_CREATE}.size": NOBODY},
        back={f"parameter type {_CREATE}.size": CALLERS},
    ),
    "other parameter": case(
        (f"{_MAKE}.properties.size", {"type": "string"}),
        there={f"parameter type {_CREATE}.size": CALLERS},
        back={f"parameter type {_CREATE}.size": CALLERS},
    ),
    "nullable parameter": case(
        (f"{_MAKE}.properties.note", {"type": "string"}),
        there={f"parameter not nullable {_CREATE}.note": CALLERS},
        back={f"parameter nullable {_CREATE}.note": NOBODY},
    ),
    "value of a parameter": case(
        (f"{_MAKE}.properties.mode.enum", ["fast", "slow", "never"]),
        there={f"parameter value added {_CREATE}.mode": NOBODY},
        back={f"parameter value removed {_CREATE}.mode": CALLERS},
    ),
    "value in a list": case(
        (f"{_MAKE}.properties.words.items.enum", ["one", "two"]),
        there={f"parameter value added {_CREATE}.words": NOBODY},
        back={f"parameter value removed {_CREATE}.words": CALLERS},
    ),
    "alternative of a parameter": case(
        (f"{_MAKE}.properties.target", {"type": "string"}),
        there={f"parameter variant removed {_CREATE}.target": CALLERS},
        back={f"parameter variant added {_CREATE}.target": NOBODY},
    ),
    "deprecated parameter": case(
        (f"{_MAKE}.properties.size.deprecated", True),
        there={f"parameter deprecated {_CREATE}.size": NOBODY},
        back={f"parameter not deprecated {_CREATE}.size": NOBODY},
    ),
    "default of a parameter": case(
        (f"{_MAKE}.properties.mode.default", "fast"),
        there={f"parameter default {_CREATE}.mode": NOBODY},
        back={f"parameter default {_CREATE}.mode": NOBODY},
    ),
    "deprecated operation": case(
        (f"{_POST}.deprecated", True),
        there={f"operation deprecated {_CREATE}.": NOBODY},
        back={f"operation not deprecated {_CREATE}.": NOBODY},
    ),
    "place of a parameter": case(
        (f"{_POST}.parameters.1.in", "header"),
        there={f"parameter place {_CREATE}.dry": NOBODY},
        back={f"parameter place {_CREATE}.dry": NOBODY},
    ),
    "verb": case(
        ("paths", {"/v1/things/{thing_id}": {"put": yaml.safe_load(BASE)["paths"].popitem()[1]["post"]}}),
        there={f"operation request {_CREATE}.": NOBODY},
        back={f"operation request {_CREATE}.": NOBODY},
    ),
    "empty answer": case(
        (f"{_POST}.responses.200.content", GONE),
        there={
            f"answer type {_CREATE}.": READERS,
            **{f"type removed types.{name}.": READERS for name in _READ},
        },
        back={f"answer type {_CREATE}.": READERS, **{f"type added types.{name}.": NOBODY for name in _READ}},
    ),
    "other answer": case(
        (f"{_POST}.responses.200.content.application/json.schema", {"type": "string"}),
        there={
            f"answer type {_CREATE}.": READERS,
            **{f"type removed types.{name}.": READERS for name in _READ},
        },
        back={f"answer type {_CREATE}.": READERS, **{f"type added types.{name}.": NOBODY for name in _READ}},
    ),
    "member of a dict": case(
        ("components.schemas.Part.properties.width", {"type": "integer"}),
        there={f"field added {_PARAM}.width": NOBODY},
        back={f"field removed {_PARAM}.width": CALLERS},
    ),
    "required member of a dict": case(
        ("components.schemas.Part.required", ["kind", "length"]),
        there={f"field required {_PARAM}.length": CALLERS},
        back={f"field optional {_PARAM}.length": NOBODY},
    ),
    "field": case(
        (f"{THING}.properties.weight", {"type": "integer"}),
        (f"{THING}.required", ["id", "state", "size", "tags", "content", "weight"]),
        there={"field added types.Thing.weight": NOBODY},
        back={"field removed types.Thing.weight": READERS},
    ),
    "field that is always there": case(
        (f"{THING}.required", ["id", "state", "size", "tags", "content", "name"]),
        there={"field required types.Thing.name": NOBODY},
        back={"field optional types.Thing.name": READERS},
    ),
    "wider field": case(
        (f"{THING}.properties.size", {"type": "number"}),
        there={"field type types.Thing.size": READERS},
        back={"field type types.Thing.size": NOBODY},
    ),
    "wider values of a map": case(
        (f"{THING}.properties.tags.additionalProperties.type", "number"),
        there={"field type types.Thing.tags": READERS},
        back={"field type types.Thing.tags": NOBODY},
    ),
    "value of a field": case(
        (f"{THING}.properties.state.enum", ["new", "old", "lost"]),
        there={"field value added types.Thing.state": READERS},
        back={"field value removed types.Thing.state": NOBODY},
    ),
    "value of a field that takes any": case(
        (f"{THING}.properties.model.anyOf.1.enum", ["small", "large"]),
        there={"field value added types.Thing.model": NOBODY},
        back={"field value removed types.Thing.model": NOBODY},
    ),
    "value of an enumeration that is sent": case(
        ("components.schemas.Color.enum", ["blue", "red", "green"]),
        there={"type value added types.Color.": NOBODY},
        back={"type value removed types.Color.": CALLERS},
    ),
    "variant of what is received": case(
        (
            "components.schemas.Content.oneOf",
            [{"$ref": f"#/components/schemas/{name}"} for name in ("Text", "Image", "Sound")],
        ),
        there={"type variant added types.Content.": READERS, "type added types.Sound.": NOBODY},
        back={"type variant removed types.Content.": NOBODY, "type removed types.Sound.": READERS},
    ),
    "alternative within a list among alternatives": case(
        (f"{_MAKE}.properties.mix.anyOf.1.items.anyOf.1", {"$ref": "#/components/schemas/Part"}),
        there={
            f"parameter variant removed {_CREATE}.mix": CALLERS,
            f"parameter variant added {_CREATE}.mix": NOBODY,
        },
        back={
            f"parameter variant removed {_CREATE}.mix": CALLERS,
            f"parameter variant added {_CREATE}.mix": NOBODY,
        },
    ),
    "deprecated field": case(
        (f"{THING}.properties.size.deprecated", True),
        there={"field deprecated types.Thing.size": NOBODY},
        back={"field not deprecated types.Thing.size": NOBODY},
    ),
}


def reported(changes: list[Change]) -> dict[str, tuple[bool, bool]]:
    return {
        f"{item.subject} {item.action} {item.owner}.{item.name}": (item.breaks_callers, item.breaks_readers)
        for item in changes
    }


def test_what_is_read_out_of_an_answer_goes_with_the_text_it_is_read_from() -> None:
    parsed = f"{TREE}\nparsed: {{types.parsed_thing: {{message: Thing, text: Text, content: Content}}}}"
    names = ("ParsedContent", "ParsedText", "ParsedThing")
    there = reported(compare(api_of(edited(), parsed), api_of(edited())))
    assert there == {f"type removed types.{name}.": READERS for name in names}
    assert reported(compare(api_of(edited()), api_of(edited(), parsed))) == {
        f"type added types.{name}.": NOBODY for name in names
    }


def test_a_helper_is_a_method() -> None:
    helper = (
        "resources: {things: {base: {sync: 'a.b:C', async: 'a.b:D'}, methods: {create: make_thing}, helpers: "
        "{watch: {method: create, gives: {sync: 'anthropic.a:B', async: 'anthropic.a:C'}, finish: _watch, "
        "parameters: [], description: Watch., output_format: {description: What., into: note, "
        "function: 'a.b:c'}}}}}"
    )
    there = reported(compare(api_of(edited()), api_of(edited(), helper)))
    assert there == {"operation added client.things.watch.": NOBODY}


def test_what_became_of_a_list_among_alternatives_is_told_of_its_items() -> None:
    old, new = api_of(edited()), api_of(edited(*CASES["alternative within a list among alternatives"].edits))
    texts = [(change.before, change.after) for change in compare(old, new)]
    assert texts == [("bool", ""), ("", "types.PartParam")]


@pytest.mark.parametrize("name", CASES)
def test_each_change_and_its_opposite(name: str) -> None:
    old, new = api_of(edited()), api_of(edited(*CASES[name].edits))
    there, back = reported(compare(old, new)), reported(compare(new, old))
    assert there == dict(CASES[name].there)
    assert back == dict(CASES[name].back)


_TWO = TREE.replace("create: make_thing", "create: make_thing, build: make_thing")
_STREAM = """
resources:
  things: {methods: {create: {operation: make_thing, stream: Sound}}}
"""
_STREAMED = edited((f"{_MAKE}.properties.stream", {"type": "boolean"}))


@pytest.mark.parametrize(
    ("sdk", "there", "back"),
    [
        (
            _TWO,
            {"operation added client.things.build.": NOBODY},
            {"operation removed client.things.build.": BOTH},
        ),
        (
            "resources: {things: {methods: {create: {operation: make_thing, deprecated: Do not.}}}}",
            {"operation deprecated client.things.create.": NOBODY},
            {"operation not deprecated client.things.create.": NOBODY},
        ),
        (
            "resources: {things: {methods: {create: {operation: make_thing, betas: [new-2020-01-01]}}}}",
            {"operation betas client.things.create.": NOBODY},
            {"operation betas client.things.create.": NOBODY},
        ),
        (
            _STREAM,
            {"event added client.things.create.": NOBODY, "type added types.Sound.": NOBODY},
            {"event removed client.things.create.": BOTH, "type removed types.Sound.": READERS},
        ),
        (
            f"schemas: [{{reason: Shorter., names: {{Text: Words}}}}]\n{TREE}",
            {
                "type removed types.Text.": READERS,
                "type added types.Words.": NOBODY,
                "type variant removed types.Content.": NOBODY,
                "type variant added types.Content.": READERS,
            },
            {
                "type removed types.Words.": READERS,
                "type added types.Text.": NOBODY,
                "type variant removed types.Content.": NOBODY,
                "type variant added types.Content.": READERS,
            },
        ),
    ],
)
def test_what_python_calls_things(sdk: str, there: dict[str, Any], back: dict[str, Any]) -> None:
    old, new = api_of(_STREAMED), api_of(_STREAMED, sdk)
    assert reported(compare(old, new)) == there
    assert reported(compare(new, old)) == back


def test_a_dict_of_another_name_is_the_same_to_callers() -> None:
    old = edited()
    moved = edited(("components.schemas.Piece", old["components"]["schemas"]["Part"]))
    text = json.dumps(moved).replace("schemas/Part", "schemas/Piece")
    assert reported(compare(api_of(old), api_of(json.loads(text)))) == {
        "parameter variant removed client.things.create.target": NOBODY,
        "parameter variant added client.things.create.target": NOBODY,
        "type removed types.PartParam.": CALLERS,
        "type added types.PieceParam.": NOBODY,
    }


def test_order_and_descriptions_do_not_count() -> None:
    old = edited()
    new = edited((f"{THING}.description", "Better said."), ("components.schemas.Color.enum", ["red", "blue"]))
    assert compare(api_of(old), api_of(new)) == []


def test_a_type_that_holds_itself_comes_to_an_end() -> None:
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    edits = [
        ("components.schemas.Tree", {"anyOf": [{"type": "string"}, tree]}),
        (f"{THING}.properties.tree", {"$ref": "#/components/schemas/Tree"}),
    ]
    old = api_of(edited(*edits))
    copy = json.loads(json.dumps(edited(*edits)).replace("Tree", "Twig"))
    copy["components"]["schemas"]["Twig"]["anyOf"][0]["type"] = "integer"
    assert reported(compare(old, api_of(copy))) == {
        "field type types.Thing.tree": READERS,
        "type removed types.Tree.": READERS,
        "type added types.Twig.": NOBODY,
    }
