"""Inputs that contradict each other, and several problems in one run. Nothing is written then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.codegen.conftest import SDK, Checkout

Capture = pytest.CaptureFixture[str]
Api = dict[str, Any]

THINGS = "/paths/~1v1~1things"
ANSWER = f"{THINGS}/get/responses/200/content/application~1json/schema"
DESCRIBE = "Describe it, or say `page: false` in sdk.yaml."
CORRECT = "Correct or remove it."
NAME_IT = (
    "Correct it in the description, or name it in codegen/sdk.yaml (a field under `fields`, "
    "a type that is written in place under `unions`)."
)

NOT_ONE = "    What `allOf` lists is not one object.\n    Remedy: Write one schema with all properties."


def two_schemas_with_one_name(api: Api) -> None:
    other = {"type": "object", "properties": {"a": {"type": "string"}}}
    api["components"]["schemas"]["ResponseThing"] = other
    reference = {"$ref": "#/components/schemas/ResponseThing"}
    api["components"]["schemas"]["Thing"]["properties"]["other"] = reference


def two_fields_with_one_name(api: Api) -> None:
    api["paths"]["/v1/things"]["get"]["parameters"] += [
        {"name": "a[b]", "in": "query", "schema": {"type": "string"}},
        {"name": "a_b", "in": "query", "schema": {"type": "string"}},
    ]


def no_cursor_parameter(api: Api) -> None:
    api["paths"]["/v1/things"]["get"]["parameters"] = []


def no_cursor_in_the_answer(api: Api) -> None:
    response = api["paths"]["/v1/things"]["get"]["responses"]["200"]
    del response["content"]["application/json"]["schema"]["properties"]["next_page"]


def no_list_in_the_answer(api: Api) -> None:
    response = api["paths"]["/v1/things"]["get"]["responses"]["200"]
    del response["content"]["application/json"]["schema"]["properties"]["data"]


def field_that_hides_a_method(api: Api) -> None:
    api["components"]["schemas"]["Thing"]["properties"]["to_dict"] = {"type": "string"}


def field_with_a_private_name(api: Api) -> None:
    api["components"]["schemas"]["Thing"]["properties"]["_hidden"] = {"type": "string"}


def parameter_that_is_taken(api: Api) -> None:
    parameter = {"name": "timeout", "in": "query", "schema": {"type": "integer"}}
    api["paths"]["/v1/things"]["get"]["parameters"].append(parameter)


def parts_of_two_kinds(api: Api) -> None:
    parts = [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Color"}]
    api["components"]["schemas"]["Thing"]["properties"]["both"] = {"$ref": "#/components/schemas/Both"}
    api["components"]["schemas"]["Both"] = {"allOf": parts}


def parts_that_disagree(api: Api) -> None:
    parts = [{"properties": {"size": {"type": kind}}} for kind in ("string", "integer")]
    api["components"]["schemas"]["Thing"]["properties"]["both"] = {"allOf": parts}


def parts_beside_properties(api: Api) -> None:
    thing = api["components"]["schemas"]["Thing"]
    thing["allOf"] = [{"$ref": "#/components/schemas/Color"}]


def test_a_type_hides_nothing_that_its_module_imports(checkout: Checkout, capsys: Capture) -> None:
    api = checkout.api()
    part = {"type": "object", "properties": {"a": {"type": "string"}}}
    api["components"]["schemas"]["Thing"]["properties"]["optional"] = part
    checkout.set_api(api)
    assert checkout.generate() == 1
    error = capsys.readouterr().err
    assert (
        "#/components/schemas/Thing/properties/optional\n    In types.thing, the name 'Optional' is taken"
        in error
    )
    checkout.set_sdk(SDK + "unions: {Thing.optional: ThingOptional}\n")
    assert checkout.generate() == 0


@pytest.mark.parametrize("name", ["_sync", "_api", "self", "extra_body"])
def test_a_parameter_hides_nothing_that_its_method_uses(
    checkout: Checkout, capsys: Capture, name: str
) -> None:
    api = checkout.api()
    api["components"]["schemas"]["CreateThingParams"]["properties"][name] = {"type": "string"}
    checkout.set_api(api)
    assert checkout.generate() == 1
    assert f"In resources.things.create, the name {name!r} is taken." in capsys.readouterr().err
    checkout.set_sdk(SDK + f"fields: {{CreateThingParams.{name}: other}}\n")
    assert checkout.generate() == 0
    source = checkout.generated()["anthropic/_api/things.py"].decode()
    assert f'"{name}": other' in source


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            two_schemas_with_one_name,
            "openapi.yaml:96#/components/schemas/ResponseThing\n"
            "    This is called 'Thing' in types.thing, and so is /components/schemas/Thing.\n"
            "    Remedy: Give one of them another name in sdk.yaml, under `schemas`, or under `unions` "
            "if it is written in place.",
        ),
        (
            two_fields_with_one_name,
            "openapi.yaml:8#/paths/~1v1~1things/get\n"
            "    In types.thing_list_params:ThingListParams, the name 'a_b' occurs twice.\n"
            f"    Remedy: {NAME_IT}\n\n"
            "codegen/sdk.yaml:5#/resources/things/methods/list\n"
            "    In resources.things.list, the name 'a_b' occurs twice.\n"
            f"    Remedy: {NAME_IT}",
        ),
        (
            no_cursor_parameter,
            f"openapi.yaml:8#{THINGS}/get\n"
            "    Pages of 'list' cannot be followed, no cursor is among its query parameters: "
            "PageCursor needs page.\n"
            "    Remedy: Describe the cursor, or say `page: false` in sdk.yaml.",
        ),
        (
            no_cursor_in_the_answer,
            f"openapi.yaml:21#{ANSWER}\n"
            "    Pages of 'list' cannot be followed: the answer has no next_page.\n"
            f"    Remedy: {DESCRIBE}",
        ),
        (
            no_list_in_the_answer,
            f"openapi.yaml:21#{ANSWER}\n"
            "    A page has no list called `data`.\n"
            "    Remedy: Describe it, or say `page: false`.",
        ),
        (
            field_that_hides_a_method,
            "openapi.yaml:91#/components/schemas/Thing/properties/to_dict\n"
            "    In types.thing:Thing, the field 'to_dict' hides what every model has by that name.\n"
            f"    Remedy: {NAME_IT}",
        ),
        (
            field_with_a_private_name,
            "openapi.yaml:91#/components/schemas/Thing/properties/_hidden\n"
            "    In types.thing:Thing, the field '_hidden' has a private name, "
            "which models keep to themselves.\n"
            f"    Remedy: {NAME_IT}",
        ),
        (
            parts_of_two_kinds,
            f"openapi.yaml:96#/components/schemas/Both\n{NOT_ONE}",
        ),
        (
            parts_that_disagree,
            f"openapi.yaml:91#/components/schemas/Thing/properties/both\n{NOT_ONE}",
        ),
        (
            parts_beside_properties,
            f"openapi.yaml:79#/components/schemas/Thing\n{NOT_ONE}",
        ),
        (
            parameter_that_is_taken,
            "codegen/sdk.yaml:5#/resources/things/methods/list\n"
            "    In resources.things.list, the name 'timeout' is taken.\n"
            f"    Remedy: {NAME_IT}",
        ),
    ],
)
def test_a_description_that_does_not_fit(
    checkout: Checkout, capsys: Capture, change: Callable[[Api], None], expected: str
) -> None:
    api = checkout.api()
    change(api)
    checkout.set_api(api)
    assert checkout.generate() == 1
    problems, _, count = capsys.readouterr().err.rpartition("\n\n")
    assert problems == expected
    assert count.endswith("; nothing was written.\n")
    assert not checkout.generated()


def without(text: str) -> str:
    return SDK.replace("get_thing", text)


@pytest.mark.parametrize(
    ("sdk", "pointer", "reason", "remedy"),
    [
        pytest.param(
            SDK + "inlne: [Thing]\n",
            "codegen/sdk.yaml:8#/inlne",
            "'inlne' is not understood here. Did you mean 'inline'?",
            None,
            id="section",
        ),
        pytest.param(
            without("{operation: get_thing, pge: x}"),
            "codegen/sdk.yaml:7#/resources/things/methods/retrieve/pge",
            "'pge' is not understood here. Did you mean 'page'?",
            None,
            id="key of a method",
        ),
        pytest.param(
            without("get_thng"),
            "codegen/sdk.yaml:7#/resources/things/methods/retrieve",
            "The description has no operation 'get_thng'. 'get_thing' has its place.",
            "Name 'get_thing'.",
            id="operation",
        ),
        pytest.param(
            SDK + "inline: [Thng]\n",
            "codegen/sdk.yaml:8#/inline",
            "The description has no schema 'Thng'. Did you mean 'Thing'?",
            CORRECT,
            id="schema",
        ),
        pytest.param(
            SDK + "packages: {types.other: [Wheel*]}\n",
            "codegen/sdk.yaml:8#/packages",
            "The description has no schema 'Wheel*'.",
            CORRECT,
            id="pattern",
        ),
        pytest.param(
            SDK + "answers: [Color]\n",
            "codegen/sdk.yaml:8#/answers",
            "No method answers with 'Color' itself.",
            "Remove it.",
            id="answer",
        ),
        pytest.param(
            SDK + "skipped: {Thing: [Thng]}\n",
            "codegen/sdk.yaml:8#/skipped/Thing",
            "The description has no schema 'Thng'. Did you mean 'Thing'?",
            CORRECT,
            id="variant",
        ),
        pytest.param(
            SDK + "headers: {x-unused: {parameter: y}}\n",
            "codegen/sdk.yaml:8#/headers/x-unused",
            "No operation has a header 'x-unused'.",
            CORRECT,
            id="header",
        ),
        pytest.param(
            SDK + "unions: {Thing.x: Y}\n",
            "codegen/sdk.yaml:8#/unions/Thing.x",
            "No union or object stands at 'Thing.x'.",
            CORRECT,
            id="place",
        ),
        pytest.param(
            SDK + "fields: {Thing.x: y}\n",
            "codegen/sdk.yaml:8#/fields/Thing.x",
            "No field stands at 'Thing.x'.",
            CORRECT,
            id="field",
        ),
        pytest.param(
            without("{operation: get_thing, page: PageCursr}"),
            "openapi.yaml:33#/paths/~1v1~1things~1{thing_id}/get",
            "'PageCursr' is no page class. Did you mean 'PageCursor'?",
            "Correct `page` in sdk.yaml.",
            id="page class",
        ),
        pytest.param(
            without("{operation: get_thing, page: PageCursor}"),
            "openapi.yaml:33#/paths/~1v1~1things~1{thing_id}/get",
            "Pages of 'retrieve' cannot be followed, no cursor is among its query parameters:"
            " PageCursor needs page.",
            "Describe the cursor, or say `page: false` in sdk.yaml.",
            id="paging without a cursor",
        ),
        pytest.param(
            without("{operation: get_thing, stream: Thng}"),
            "openapi.yaml:33#/paths/~1v1~1things~1{thing_id}/get",
            "The stream's events are 'Thng', which is no schema. Did you mean 'Thing'?",
            "Correct `stream` in sdk.yaml.",
            id="events",
        ),
        pytest.param(
            without("{operation: get_thing, fold: {parameter: thing_id, into: thing_i, function: 'a.b:c'}}"),
            "openapi.yaml:33#/paths/~1v1~1things~1{thing_id}/get",
            "'thing_i', which is folded, is no parameter. Did you mean 'thing_id'?",
            "Correct `fold` in sdk.yaml.",
            id="folded parameter",
        ),
        pytest.param(
            SDK.replace("retrieve:", "'x; import os':"),
            "codegen/sdk.yaml:4#/resources/things",
            "In resources.things, 'x; import os' is no Python name.",
            None,
            id="method name",
        ),
        pytest.param(
            SDK.replace("things:", "class:"),
            "codegen/sdk.yaml:4#/resources/class",
            "In resources.class, 'class' is no Python name.",
            None,
            id="resource name",
        ),
        pytest.param(
            SDK.replace("retrieve:", "with_raw_response:"),
            "codegen/sdk.yaml:4#/resources/things",
            "In resources.things, the name 'with_raw_response' is taken.",
            None,
            id="taken name",
        ),
    ],
)
def test_python_facts_that_do_not_fit(
    checkout: Checkout, capsys: Capture, sdk: str, pointer: str, reason: str, remedy: str | None
) -> None:
    checkout.set_sdk(sdk)
    assert checkout.generate("--check") == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines[:2] == [pointer, f"    {reason}"]
    assert lines[2].startswith("    Remedy: " + (remedy or ""))
    assert lines[3:] == ["", "1 problem; nothing was written."]
    assert not checkout.generated()


def test_everything_is_reported_in_one_run(checkout: Checkout, capsys: Capture) -> None:
    checkout.generate()
    before = checkout.generated()
    capsys.readouterr()
    api = checkout.api()
    two_schemas_with_one_name(api)
    no_cursor_in_the_answer(api)
    thing = api["components"]["schemas"]["Thing"]
    thing["x-sdk-nmae"] = "Thing"
    thing["x-vendor"] = "theirs"
    thing["properties"]["a"] = {"$ref": "#/components/schemas/Colr"}
    thing["properties"]["b"] = {"not": {"type": "string"}}
    api["components"]["schemas"]["T: pass\nimport os"] = {}
    del api["paths"]["/v1/things/{thing_id}"]["get"]["operationId"]
    checkout.set_api(api)
    checkout.set_sdk(SDK + "inline: [Thng]\n")
    assert checkout.generate() == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert [line.partition("#")[2] for line in err.splitlines() if line and line[0] in "oc"] == [
        "/paths/~1v1~1things~1{thing_id}/get",
        "/components/schemas/Thing/x-sdk-nmae",
        "/components/schemas/Thing/properties/a/$ref",
        "/components/schemas/Thing/properties/b/not",
        "/components/schemas/T: pass\\nimport os",
        ANSWER,
        "/components/schemas/ResponseThing",
        "/resources/things/methods/retrieve",
        "/inline",
    ]
    assert err.endswith("\n\n9 problems; nothing was written.\n")
    assert checkout.generated() == before


def test_problems_of_both_files_are_reported_together(checkout: Checkout, capsys: Capture) -> None:
    (checkout.root / "openapi.yaml").write_text("a: [\n")
    checkout.set_sdk("a: 1\na: 2\n")
    assert checkout.generate() == 1
    err = capsys.readouterr().err
    assert "openapi.yaml:2#\n    Not valid YAML" in err
    assert "codegen/sdk.yaml:2#/a\n    The key 'a' is written twice." in err
