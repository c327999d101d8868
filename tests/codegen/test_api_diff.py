"""What changes between two descriptions, whom it breaks, and how it is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest
import yaml
from attrs import frozen

from codegen.api_diff import Change, compare
from codegen.build import build_api
from codegen.compatibility import CALLERS as CALLERS_RULE
from codegen.compatibility import READERS as READERS_RULE
from codegen.config import read_sdk
from codegen.diff_report import code, to_markdown
from codegen.document import loads
from codegen.ir import Api
from codegen.problems import Problems
from codegen.revision import OldApi
from tests.codegen.conftest import REPOSITORY, SDK, Checkout

Capture = pytest.CaptureFixture[str]

NOBODY, CALLERS, READERS, BOTH = (False, False), (True, False), (False, True), (True, True)

_BASE = """
paths:
  /v1/things/{thing_id}:
    post:
      operationId: make_thing
      parameters:
        - {name: thing_id, in: path, required: true, schema: {type: string}}
        - {name: dry, in: query, schema: {type: boolean}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/MakeThing'}}
      responses:
        '200':
          description: Done.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
components:
  schemas:
    MakeThing:
      type: object
      required: [size]
      properties:
        size: {type: integer}
        color: {$ref: '#/components/schemas/Color'}
        mode: {type: string, enum: [fast, slow]}
        part: {$ref: '#/components/schemas/Part'}
        note: {anyOf: [{type: string}, {type: 'null'}]}
        words: {type: array, items: {type: string, enum: [one]}}
        target: {anyOf: [{type: string}, {$ref: '#/components/schemas/Part'}]}
        mix: {anyOf: [{type: string}, {type: array, items: {anyOf: [{type: integer}, {type: boolean}]}}]}
    Color: {type: string, enum: [blue, red]}
    Part: {type: object, required: [kind], properties: {kind: {type: string}, length: {type: integer}}}
    Thing:
      type: object
      required: [id, state, size, tags, content]
      properties:
        id: {type: string}
        state: {type: string, enum: [new, old]}
        size: {type: integer}
        name: {type: string}
        tags: {type: object, additionalProperties: {type: integer}}
        content: {$ref: '#/components/schemas/Content'}
        model: {anyOf: [{type: string}, {type: string, enum: [small]}]}
    Content: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}]}
    Text: {type: object, required: [type], properties: {type: {const: text}}}
    Image: {type: object, required: [type], properties: {type: {const: image}}}
    Sound: {type: object, required: [type], properties: {type: {const: sound}}}
"""
_POST = "paths./v1/things/{thing_id}.post"
_MAKE = "components.schemas.MakeThing"
_THING = "components.schemas.Thing"
_TREE = "resources: {things: {methods: {create: make_thing}}}"
_GONE = object()


def api_of(description: Any, sdk: str = _TREE) -> Api:
    problems = Problems()
    head = {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}}
    document = loads(json.dumps({**head, **description}), "openapi.json", is_json=True)
    api = build_api(document, read_sdk(loads(sdk, "sdk.yaml"), problems), problems)
    problems.raise_if_any()
    return api


def edited(*edits: tuple[str, Any]) -> Any:
    """The description with values put at dotted places, or taken away."""
    root = yaml.safe_load(_BASE)
    for place, value in edits:
        *steps, last = place.split(".")
        node = root
        for step in steps:
            node = node[int(step) if isinstance(node, list) else step]
        key: Any = int(last) if isinstance(node, list) else last
        if value is _GONE:
            del node[key]
        else:
            node[key] = value
    return root


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
        ("paths", {"/v1/things/{thing_id}": {"put": yaml.safe_load(_BASE)["paths"].popitem()[1]["post"]}}),
        there={f"operation request {_CREATE}.": NOBODY},
        back={f"operation request {_CREATE}.": NOBODY},
    ),
    "empty answer": case(
        (f"{_POST}.responses.200.content", _GONE),
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
        (f"{_THING}.properties.weight", {"type": "integer"}),
        (f"{_THING}.required", ["id", "state", "size", "tags", "content", "weight"]),
        there={"field added types.Thing.weight": NOBODY},
        back={"field removed types.Thing.weight": READERS},
    ),
    "field that is always there": case(
        (f"{_THING}.required", ["id", "state", "size", "tags", "content", "name"]),
        there={"field required types.Thing.name": NOBODY},
        back={"field optional types.Thing.name": READERS},
    ),
    "wider field": case(
        (f"{_THING}.properties.size", {"type": "number"}),
        there={"field type types.Thing.size": READERS},
        back={"field type types.Thing.size": NOBODY},
    ),
    "wider values of a map": case(
        (f"{_THING}.properties.tags.additionalProperties.type", "number"),
        there={"field type types.Thing.tags": READERS},
        back={"field type types.Thing.tags": NOBODY},
    ),
    "value of a field": case(
        (f"{_THING}.properties.state.enum", ["new", "old", "lost"]),
        there={"field value added types.Thing.state": READERS},
        back={"field value removed types.Thing.state": NOBODY},
    ),
    "value of a field that takes any": case(
        (f"{_THING}.properties.model.anyOf.1.enum", ["small", "large"]),
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
        (f"{_THING}.properties.size.deprecated", True),
        there={"field deprecated types.Thing.size": NOBODY},
        back={"field not deprecated types.Thing.size": NOBODY},
    ),
}


def told(changes: list[Change]) -> dict[str, tuple[bool, bool]]:
    return {
        f"{item.subject} {item.action} {item.owner}.{item.name}": (item.breaks_callers, item.breaks_readers)
        for item in changes
    }


def test_what_is_read_out_of_an_answer_goes_with_the_text_it_is_read_from() -> None:
    parsed = f"{_TREE}\nparsed: {{types.parsed_thing: {{message: Thing, text: Text, content: Content}}}}"
    names = ("ParsedContent", "ParsedText", "ParsedThing")
    there = told(compare(api_of(edited(), parsed), api_of(edited())))
    assert there == {f"type removed types.{name}.": READERS for name in names}
    assert told(compare(api_of(edited()), api_of(edited(), parsed))) == {
        f"type added types.{name}.": NOBODY for name in names
    }


def test_a_helper_is_a_method() -> None:
    helper = (
        "resources: {things: {base: {sync: 'a.b:C', async: 'a.b:D'}, methods: {create: make_thing}, helpers: "
        "{watch: {method: create, gives: {sync: 'anthropic.a:B', async: 'anthropic.a:C'}, finish: _watch, "
        "parameters: [], description: Watch., output_format: {description: What., into: note, "
        "function: 'a.b:c'}}}}}"
    )
    there = told(compare(api_of(edited()), api_of(edited(), helper)))
    assert there == {"operation added client.things.watch.": NOBODY}


def test_what_became_of_a_list_among_alternatives_is_told_of_its_items() -> None:
    old, new = api_of(edited()), api_of(edited(*CASES["alternative within a list among alternatives"].edits))
    texts = [(change.before, change.after) for change in compare(old, new)]
    assert texts == [("bool", ""), ("", "types.PartParam")]


@pytest.mark.parametrize("name", CASES)
def test_each_change_and_its_opposite(name: str) -> None:
    old, new = api_of(edited()), api_of(edited(*CASES[name].edits))
    there, back = told(compare(old, new)), told(compare(new, old))
    assert there == dict(CASES[name].there)
    assert back == dict(CASES[name].back)


_TWO = _TREE.replace("create: make_thing", "create: make_thing, build: make_thing")
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
            f"schemas: [{{reason: Shorter., names: {{Text: Words}}}}]\n{_TREE}",
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
    assert told(compare(old, new)) == there
    assert told(compare(new, old)) == back


def test_a_dict_of_another_name_is_the_same_to_callers() -> None:
    old = edited()
    moved = edited(("components.schemas.Piece", old["components"]["schemas"]["Part"]))
    text = json.dumps(moved).replace("schemas/Part", "schemas/Piece")
    assert told(compare(api_of(old), api_of(json.loads(text)))) == {
        "parameter variant removed client.things.create.target": NOBODY,
        "parameter variant added client.things.create.target": NOBODY,
        "type removed types.PartParam.": CALLERS,
        "type added types.PieceParam.": NOBODY,
    }


def test_order_and_descriptions_do_not_count() -> None:
    old = edited()
    new = edited(
        (f"{_THING}.description", "Better said."), ("components.schemas.Color.enum", ["red", "blue"])
    )
    assert compare(api_of(old), api_of(new)) == []


def test_a_type_that_holds_itself_comes_to_an_end() -> None:
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    edits = [
        ("components.schemas.Tree", {"anyOf": [{"type": "string"}, tree]}),
        (f"{_THING}.properties.tree", {"$ref": "#/components/schemas/Tree"}),
    ]
    old = api_of(edited(*edits))
    copy = json.loads(json.dumps(edited(*edits)).replace("Tree", "Twig"))
    copy["components"]["schemas"]["Twig"]["anyOf"][0]["type"] = "integer"
    assert told(compare(old, api_of(copy))) == {
        "field type types.Thing.tree": READERS,
        "type removed types.Tree.": READERS,
        "type added types.Twig.": NOBODY,
    }


class TestReport:
    def test_for_people(self) -> None:
        old = api_of(edited())
        edits = [(f"{_THING}.properties.state.enum", ["new", "a`b\n"]), (f"{_THING}.properties.name", _GONE)]
        text = to_markdown(OldApi("v1", "0" * 40, old, ()), compare(old, api_of(edited(*edits))))
        assert text == (
            "## API changes since `v1`\n\n"
            "3 changes; breaking for callers: 0, for readers: 2.\n\n"
            "### Types\n\n"
            "- `types.Thing`\n"
            "  - field `name` removed: `Optional[str]` (**breaks readers**)\n"
            '  - field `state` value `"old"` removed\n'
            '  - field `state` value ``"a`b\\n"`` added (**breaks readers**)\n\n'
            f"{CALLERS_RULE}\n{READERS_RULE}"
        )

    def test_says_of_fields_what_is_received(self) -> None:
        null = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
        state = {"type": "string"}
        edits = [(f"{_THING}.properties.size", null), (f"{_THING}.properties.state", state)]
        sides = api_of(edited()), api_of(edited(*edits))
        there, back = (
            to_markdown(OldApi("v1", "0" * 40, old, ()), compare(old, new)).split("\n")[6:9]
            for old, new in (sides, sides[::-1])
        )
        assert there == [
            "- `types.Thing`",
            "  - field `size` may be absent or null now (**breaks readers**)",
            '  - field `state`: `Literal["new", "old"]` → `str` (**breaks readers**)',
        ]
        assert back == [
            "- `types.Thing`",
            "  - field `size` is always there now",
            '  - field `state`: `str` → `Literal["new", "old"]`',
        ]

    def test_code_spans_hold_any_text(self) -> None:
        assert code("`a``") == "``` `a`` ```"
        assert code("a\nb") == "`a\\nb`"


class TestCommandLine:
    """`python -m codegen --diff` in a repository of its own."""

    @pytest.fixture
    def repository(self, checkout: Checkout) -> Checkout:
        git(checkout, "init", "--quiet")
        git(checkout, "add", ".")
        commit(checkout)
        return checkout

    def test_tells_what_changed(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        del api["paths"]["/v1/things/{thing_id}"]
        api["components"]["schemas"]["CreateThingParams"]["required"] = ["name", "color"]
        repository.set_api(api)
        repository.set_sdk(SDK.replace("      retrieve: get_thing\n", ""))
        assert repository.generate("--diff", "HEAD") == 0
        assert capsys.readouterr().out == (
            "## API changes since `HEAD`\n\n"
            "2 changes; breaking for callers: 2, for readers: 1.\n\n"
            "### Operations\n\n"
            "- `client.things.create`: parameter `color` is required now (**breaks callers**)\n"
            "- `client.things.retrieve` removed: `GET /v1/things/{thing_id}` "
            "(**breaks callers and readers**)\n\n"
            f"{CALLERS_RULE}\n{READERS_RULE}\n"
        )
        assert repository.generate("--diff", "HEAD", "--json") == 0
        facts = json.loads(capsys.readouterr().out)
        assert facts["breaking"] == {"callers": 2, "readers": 1}
        assert [item["owner"] for item in facts["changes"]] == [
            "client.things.create",
            "client.things.retrieve",
        ]
        assert not (repository.root / "generated").exists()

    def test_says_that_nothing_changed(self, repository: Checkout, capsys: Capture) -> None:
        commit(repository)
        assert repository.generate("--diff") == 0
        assert capsys.readouterr().out == "## API changes since `HEAD~1`\n\nNo change of the API.\n"

    def test_ends_quietly_when_nobody_reads_on(self, repository: Checkout) -> None:
        command = [sys.executable, "-m", "codegen", "--root", str(repository.root), "--diff", "HEAD"]
        reading, writing = os.pipe()
        os.close(reading)
        try:
            done = subprocess.run(command, cwd=REPOSITORY, stdout=writing, stderr=subprocess.PIPE, timeout=60)
        finally:
            os.close(writing)
        assert done.stderr == b""

    def test_compares_with_a_document_from_elsewhere(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        api["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "integer"}
        (repository.root / "newer.json").write_text(json.dumps(api))
        assert repository.generate("--diff", "HEAD", "--spec", "newer.json") == 0
        assert "- `types.Thing`: field `size` added: `Optional[int]`, optional\n" in capsys.readouterr().out

    def test_reports_what_is_wrong_now(self, repository: Checkout, capsys: Capture) -> None:
        repository.set_sdk(SDK + "unknown: 1\n")
        assert repository.generate("--diff", "HEAD") == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "'unknown' is not understood here." in captured.err

    def test_says_nothing_of_what_cannot_be_generated(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        api["components"]["schemas"]["Thing"]["properties"]["size"] = {"type": "number", "enum": [1.5]}
        repository.set_api(api)
        assert repository.generate("--diff", "HEAD") == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "1.5 cannot be a literal type" in captured.err

    def test_hundreds_of_new_types_are_gathered(self, repository: Checkout, capsys: Capture) -> None:
        api = repository.api()
        thing = api["components"]["schemas"]["Thing"]
        for number in range(30):
            api["components"]["schemas"][f"New{number:02}"] = {"type": "string", "enum": [f"n{number}"]}
            reference = {"$ref": f"#/components/schemas/New{number:02}"}
            thing["properties"][f"new{number:02}"] = reference
        repository.set_api(api)
        assert repository.generate("--diff", "HEAD") == 0
        out = capsys.readouterr().out
        assert "\n- `types`: 30 types added: `New00`, `New01`, " in out
        assert out.count("`New07`") == 1
        assert "- `types.Thing`\n  - field `new00` added: " in out

    def test_notes_names_that_are_no_longer_there(self, repository: Checkout, capsys: Capture) -> None:
        repository.set_sdk(SDK.replace("get_thing", "got_thing"))
        assert repository.generate("--diff", "HEAD") == 0
        assert capsys.readouterr().out == (
            "## API changes since `HEAD`\n\nNo change of the API.\n\n"
            "What is named now and is not there, to be corrected or removed:\n\n"
            "- `codegen/sdk.yaml#/resources/things/methods/retrieve`: "
            "`The description has no operation 'got_thing'. 'get_thing' has its place.`\n"
        )

    def test_compares_with_where_the_branch_began(self, repository: Checkout, capsys: Capture) -> None:
        git(repository, "update-ref", "refs/remotes/origin/main", "HEAD")
        commit(repository)
        commit(repository)
        assert repository.generate("--diff", "--json") == 0
        facts = json.loads(capsys.readouterr().out)
        assert facts["commit"] == git(repository, "rev-parse", "HEAD~2").strip()

    def test_understands_less_of_an_older_configuration(self, repository: Checkout, capsys: Capture) -> None:
        repository.set_sdk(SDK.partition("\n")[2] + "colours: {}\n")
        git(repository, "add", ".")
        commit(repository)
        repository.set_sdk(SDK)
        assert repository.generate("--diff", "HEAD") == 0
        out = capsys.readouterr().out
        assert (
            "- `client.things.list`: answer: `types.ThingListResponse` → `PageCursor[types.Thing]` "
            "(**breaks readers**)\n" in out
        )
        assert "What `HEAD` says and today's generator does not understand," in out
        assert "- `HEAD:codegen/sdk.yaml#/colours`: `'colours' is not understood here." in out
        assert "- `HEAD:openapi.yaml#/paths/~1v1~1things/get`: `Pages of 'list' cannot be followed" in out

    @pytest.mark.parametrize(
        ("revision", "message"),
        [
            ("v9", "git knows no revision 'v9' in .: name a commit"),
            ("--help", "git knows no revision '--help' in .: name a commit"),
            ("HEAD~1", "'HEAD~1' has no openapi.yaml: name a revision that has it."),
        ],
    )
    def test_refuses_revisions(
        self, repository: Checkout, revision: str, message: str, capsys: Capture
    ) -> None:
        moved = repository.root / "openapi.yaml"
        text = moved.read_text()
        moved.unlink()
        git(repository, "add", ".")
        commit(repository)
        commit(repository)
        moved.write_text(text)
        assert repository.generate(f"--diff={revision}") == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith(f"python -m codegen: error: {message}")

    @pytest.mark.parametrize("arguments", [("--json",), ("--diff", "HEAD", "--check")])
    def test_refuses_what_does_not_go_together(self, checkout: Checkout, arguments: tuple[str, ...]) -> None:
        with pytest.raises(SystemExit) as caught:
            checkout.generate(*arguments)
        assert caught.value.code == 2


def git(checkout: Checkout, *arguments: str) -> str:
    names = [f"user.{name}={value}" for name, value in (("name", "A"), ("email", "a@example.com"))]
    settings = [word for name in (*names, "commit.gpgsign=false") for word in ("-c", name)]
    command = ["git", "-C", str(checkout.root), *settings, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit(checkout: Checkout) -> None:
    git(checkout, "commit", "--quiet", "--allow-empty", "--message", "A change")
