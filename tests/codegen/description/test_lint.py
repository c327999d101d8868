"""Documents that cannot be generated from: each is reported with its pointer, reason and remedy."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.description.lint import lint_document
from codegen.input.document import loads
from codegen.input.problems import GenerationError, Problems


def lint(document: dict[str, Any]) -> list[tuple[str, str, str]]:
    problems = Problems()
    lint_document(loads(json.dumps(document), "api.json", is_json=True), problems)
    return [(problem.pointer, problem.reason, problem.remedy) for problem in problems]


def with_schema(schema: Any, **others: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"Thing": schema, **others}}}


def with_operation(path: str = "/v1/things", **facts: Any) -> dict[str, Any]:
    operation: dict[str, Any] = {"operationId": "list_things", "responses": {}, **facts}
    return {"openapi": "3.1.0", "paths": {path: {"get": operation}}}


def case(*values: Any, id: str) -> Any:
    return pytest.param(*values, id=id)


SEVERAL = "Write the cases out with `oneOf`."
NAME_THINGS = "Use letters, digits, `.`, `-` and `_`."


@pytest.mark.parametrize(
    ("schema", "pointer", "reason", "remedy"),
    [
        case(
            {"properties": {"a": {"$ref": "#/components/schemas/Thng"}}},
            "/properties/a/$ref",
            "The reference '#/components/schemas/Thng' names nothing. Did you mean 'Thing'?",
            "Correct it, or add what it names.",
            id="dangling reference",
        ),
        case(
            {"items": {"$ref": "other.yaml#/Thing"}},
            "/items/$ref",
            "The reference 'other.yaml#/Thing' leaves the components of this document.",
            "Bundle the document, and refer to `#/components/...`.",
            id="reference to another file",
        ),
        case(
            {"properties": {"a": {}}, "oneOf": [{"properties": {"b": {}}}]},
            "/oneOf",
            "`oneOf` stands beside `properties`: no Python type is both at once.",
            "Write each alternative as one schema that has all of it.",
            id="alternatives beside properties",
        ),
        case(
            {"oneOf": [{"type": "string"}], "anyOf": [{"type": "integer"}]},
            "/oneOf",
            "`oneOf` stands beside `anyOf`: no Python type is both at once.",
            "Write each alternative as one schema that has all of it.",
            id="alternatives twice",
        ),
        case(
            {"$ref": "#/components/schemas/Thing"},
            "/$ref",
            "The schema is only a reference to itself.",
            "Write out one of the schemas on the way.",
            id="reference to itself",
        ),
        case(
            {"not": {"type": "string"}},
            "/not",
            "`not` cannot be expressed as a Python type.",
            "Write what is allowed instead of what is not.",
            id="not",
        ),
        case(
            {"type": "object", "patternProperties": {"^a": {}}},
            "/patternProperties",
            "`patternProperties` cannot be expressed as a Python type.",
            "Use `additionalProperties` with the type of the values.",
            id="patternProperties",
        ),
        case({"if": {}}, "/if", "`if` cannot be expressed as a Python type.", SEVERAL, id="if"),
        case(
            {"anyOf": [{"type": "array", "prefixItems": [{}]}]},
            "/anyOf/0/prefixItems",
            "`prefixItems` cannot be expressed as a Python type.",
            "Use `items` with a `oneOf` of the types.",
            id="prefixItems",
        ),
        case(
            {"type": "array", "items": [{}, {}]},
            "/items",
            "`items` is a list: a tuple of types cannot be expressed.",
            "Use `items` with a `oneOf` of the types.",
            id="tuple in the old form",
        ),
        case(
            {"propertes": {}},
            "/propertes",
            "'propertes' is no keyword of a schema. Did you mean 'properties'?",
            "Correct or remove it; keys of your own start with `x-`.",
            id="misspelt keyword",
        ),
        case(
            {"x-sdk-name": "Thing"},
            "/x-sdk-name",
            "The extension 'x-sdk-name' is unknown.",
            "Correct or remove it; Python facts belong in codegen/sdk.yaml.",
            id="extension of our own",
        ),
        case(
            {"type": ["strng", "null"]},
            "/type",
            "'strng' is no JSON type. Did you mean 'string'?",
            "Use one of array, boolean, integer, null, number, object, string.",
            id="type",
        ),
        case(
            {"enum": ["a", 1.5]},
            "/enum/1",
            "1.5 cannot be a literal type: those are texts, integers and booleans.",
            "State its type with `type` instead.",
            id="enum of floats",
        ),
        case(
            {"const": {"a": 1}},
            "/const",
            "{'a': 1} cannot be a literal type: those are texts, integers and booleans.",
            "State its type with `type` instead.",
            id="const object",
        ),
        case({"enum": []}, "/enum", "`enum` is not a list of values.", "List the values.", id="no values"),
        case(
            {"default": [float("nan")]},
            "/default",
            "The default has no JSON form.",
            "Use a finite number.",
            id="default",
        ),
        case(
            {"properties": {"name": {}}, "required": ["nme"]},
            "/required/0",
            "The required property 'nme' does not exist. Did you mean 'name'?",
            "Correct the name, or add the property.",
            id="required",
        ),
        case(
            {"properties": {"name": {}}, "required": [{"type": "string"}]},
            "/required/0",
            "The required property {'type': 'string'} does not exist.",
            "Correct the name, or add the property.",
            id="required-schema",
        ),
        case(
            {"oneOf": [{"$ref": "#/components/schemas/A"}], "discriminator": {}},
            "/discriminator",
            "The discriminator names no property.",
            "Give it a `propertyName`.",
            id="discriminator",
        ),
        case(
            {
                "oneOf": [{"$ref": "#/components/schemas/A"}],
                "discriminator": {"propertyName": "t", "mapping": {"x/y": "#/components/schemas/B"}},
            },
            "/discriminator/mapping/x~1y",
            "The tag 'x/y' stands for '#/components/schemas/B', not one of the variants."
            " Did you mean '#/components/schemas/A'?",
            "Correct the tag, or add the variant.",
            id="tag",
        ),
        case(
            {"oneOf": []},
            "/oneOf",
            "`oneOf` is not a list of schemas.",
            "List the schemas.",
            id="no variants",
        ),
        case(
            {"properties": {"a": True}},
            "/properties/a",
            "A schema is not a mapping.",
            "Write `{}` for any value, or remove the schema.",
            id="boolean schema",
        ),
        case(
            {"properties": []},
            "/properties",
            "`properties` is not a mapping.",
            "Write a mapping.",
            id="properties",
        ),
    ],
)
def test_a_bad_schema(schema: Any, pointer: str, reason: str, remedy: str) -> None:
    found = lint(with_schema(schema, A={}, B={}))
    assert found == [("/components/schemas/Thing" + pointer, reason, remedy)]


@pytest.mark.parametrize("name", ["Thing One", "Thing\n", "T:\n    import os", "", 'T"""'])
def test_a_bad_schema_name(name: str) -> None:
    ((pointer, reason, remedy),) = lint(with_schema({}, **{name: {}}))
    assert pointer == "/components/schemas/" + name
    assert reason == f"The component name {name!r} is not allowed."
    assert remedy == NAME_THINGS


@pytest.mark.parametrize(
    ("document", "pointer", "reason"),
    [
        case(
            with_operation(operationId=None),
            "/paths/~1v1~1things/get",
            "The operation has no name: `operationId` is missing.",
            id="no name",
        ),
        case(
            with_operation(operationId="x(): pass\nimport os"),
            "/paths/~1v1~1things/get/operationId",
            "The operationId 'x(): pass\\nimport os' cannot be a name.",
            id="hostile name",
        ),
        case(
            {
                "openapi": "3.1.0",
                "paths": {"/a": {"get": {"operationId": "one"}}, "/b": {"get": {"operationId": "one"}}},
            },
            "/paths/~1b/get/operationId",
            "The operationId 'one' is taken: /paths/~1a/get has it too.",
            id="name twice",
        ),
        case(
            with_operation("/v1/things/{thing_id}"),
            "/paths/~1v1~1things~1{thing_id}/get",
            "The path uses {thing_id}, which no path parameter declares.",
            id="undeclared path parameter",
        ),
        case(
            with_operation(parameters=[{"name": "id", "in": "path"}]),
            "/paths/~1v1~1things/get",
            "The path parameter 'id' is not in the path.",
            id="path parameter without a place",
        ),
        case(
            with_operation("/v1/things\n"),
            "/paths/~1v1~1things\n",
            "The path '/v1/things\\n' has characters that no path has unescaped.",
            id="path",
        ),
        case(
            with_operation(parameters=[{"name": "a", "in": "qurey"}]),
            "/paths/~1v1~1things/get/parameters/0/in",
            "The parameter is in 'qurey', which is no place for one. Did you mean 'query'?",
            id="place",
        ),
        case(
            with_operation(parameters=[{"name": "a", "in": "cookie"}]),
            "/paths/~1v1~1things/get/parameters/0/in",
            "Cookie parameters are not supported.",
            id="cookie",
        ),
        case(
            with_operation(parameters=[{"name": "a\r\nb", "in": "header"}]),
            "/paths/~1v1~1things/get/parameters/0/name",
            "The header name 'a\\r\\nb' has characters that no header name has.",
            id="header",
        ),
        case(
            with_operation(parameters=[{"in": "query"}]),
            "/paths/~1v1~1things/get/parameters/0",
            "The parameter has no name.",
            id="parameter without a name",
        ),
        case(
            with_operation(parameters={"a": 1}),
            "/paths/~1v1~1things/get/parameters",
            "`parameters` is not a list.",
            id="parameters",
        ),
        case(
            with_operation(responses={"200": {"$ref": "#/components/responses/Gone"}}),
            "/paths/~1v1~1things/get/responses/200/$ref",
            "The reference '#/components/responses/Gone' names nothing.",
            id="dangling response",
        ),
        case(
            with_operation(requestBody={"content": {"application/json": {"schema": {"then": {}}}}}),
            "/paths/~1v1~1things/get/requestBody/content/application~1json/schema/then",
            "`then` cannot be expressed as a Python type.",
            id="schema of a body",
        ),
        case(
            with_operation(**{"x-sdk-method": "list"}),
            "/paths/~1v1~1things/get/x-sdk-method",
            "The extension 'x-sdk-method' is unknown.",
            id="extension of our own",
        ),
    ],
)
def test_a_bad_operation(document: dict[str, Any], pointer: str, reason: str) -> None:
    assert [(where, why) for where, why, _ in lint(document)] == [(pointer, reason)]


@pytest.mark.parametrize("document", [{}, {"openapi": "2.0"}, {"swagger": "2.0"}, {"openapi": 3}])
def test_no_description(document: dict[str, Any]) -> None:
    with pytest.raises(GenerationError, match="This is no OpenAPI 3 description"):
        lint(document)


def test_everything_is_reported_with_its_line() -> None:
    text = (
        "openapi: 3.1.0\n"
        "paths: {}\n"
        "components:\n"
        "  schemas:\n"
        "    A: {not: {}}\n"
        "    B:\n"
        "      if: {}\n"
        "      properties:\n"
        "        c: {$ref: '#/components/schemas/Gone'}\n"
    )
    problems = Problems()
    lint_document(loads(text, "api.yaml"), problems)
    assert [(problem.pointer, problem.line) for problem in problems] == [
        ("/components/schemas/A/not", 5),
        ("/components/schemas/B/if", 7),
        ("/components/schemas/B/properties/c/$ref", 9),
    ]


@pytest.mark.parametrize(
    "schema",
    [
        case({"x-vendor-order": 3, "x-stainless-thing": {}}, id="other vendors' extensions"),
        case({"properties": {"$ref": {}, "not": {}, "x-sdk-id": {}}}, id="properties named like keywords"),
        case({"example": {"not": 1}, "default": {"$ref": "x"}}, id="data that looks like schemas"),
        case({"enum": ['"""', "\\", "\n", "x'", None, True, 3]}, id="hostile enum values"),
        case({"description": '"""\nimport os\n"""\\'}, id="hostile description"),
        case({"items": {"$ref": "#/components/schemas/Thing"}}, id="recursion"),
        case(
            {"properties": {"a": {}, "b": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            id="which properties go together",
        ),
        case({"type": "string", "minLength": 1, "pattern": "^a", "format": "x"}, id="restrictions"),
    ],
)
def test_what_passes(schema: dict[str, Any]) -> None:
    assert lint(with_schema(schema)) == []
