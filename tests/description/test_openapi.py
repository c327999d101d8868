"""What openapi.yaml promises to the generator and to the people who read its words as docstrings.

Facts about the document only; how it is rendered is tested with the generator.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Sequence, Set, Tuple, cast

import pytest
import yaml
from openapi_spec_validator import validate

from codegen.description.shared_words import share_words
from codegen.input.document import Document

Node = Dict[str, Any]

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
SDK = (ROOT / "codegen" / "sdk.yaml").read_text(encoding="utf-8")
DOCUMENT: Node = yaml.load(TEXT, Loader=yaml.CSafeLoader)  # the pure Python loader takes seconds
SCHEMAS: Dict[str, Node] = DOCUMENT["components"]["schemas"]
# What is written once for several.
SHARED = cast("Node", share_words(Document("openapi.yaml", DOCUMENT), ["Beta"]).root)

own_words = pytest.mark.skipif(DOCUMENT["info"].get("x-words") != "own", reason="the words are the vendor's")


def words(text: str) -> List[str]:
    return re.findall(r"[a-z0-9]+", re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text).lower())


METHODS = {"get", "post", "put", "patch", "delete"}
EMPTY_WORDS = set(
    words("a all an and are as at by for from in is it its object of or that the this to value with")
)


def operations(document: Node = DOCUMENT) -> Iterator[Tuple[str, Node]]:
    for path, item in document["paths"].items():
        for method in sorted(METHODS & set(item)):
            yield f"{method} {path}", item[method]


def walk(node: Any, pointer: str = "#") -> Iterator[Tuple[str, Node]]:
    """Every mapping of a document with its JSON pointer."""
    if isinstance(node, dict):
        mapping = cast(Node, node)
        yield pointer, mapping
        for key, value in mapping.items():
            yield from walk(value, f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(node, list):
        for index, value in enumerate(cast(Sequence[Any], node)):
            yield from walk(value, f"{pointer}/{index}")


def references() -> Iterator[Tuple[str, str]]:
    for pointer, node in walk(DOCUMENT):
        if isinstance(node.get("$ref"), str):
            yield pointer, node["$ref"]


def resolve(pointer: str, document: Node) -> Any:
    assert pointer.startswith("#/"), pointer
    node: Any = document
    for part in pointer[2:].split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def filler(name: str, text: str) -> str:
    """Why a description says nothing about what it stands beside; empty if it does say something."""
    if len(words(text)) < 3:
        return "shorter than three words"
    news = set(words(text)) - set(words(name)) - EMPTY_WORDS
    return "" if news else "repeats the name"


def tags(variant: Node, key: str, document: Node) -> Set[str]:
    """The values of `key` by which an object can be told from others; empty if there are none."""
    if "$ref" in variant:
        variant = resolve(variant["$ref"], document)
    schema = variant.get("properties", {}).get(key, {})
    alternatives = schema.get("anyOf", [schema])
    values = [value for option in alternatives for value in option.get("enum", [option.get("const")])]
    return {value for value in values if value is not None}


def is_object(schema: Node, document: Node) -> bool:
    if "$ref" in schema:
        schema = resolve(schema["$ref"], document)
    return schema.get("type") == "object" and "properties" in schema


def ambiguities(union: Node, document: Node) -> List[str]:
    """What keeps the object variants of a union from being told apart by their tags."""
    options: List[Node] = union.get("oneOf") or union.get("anyOf") or []
    variants = [option for option in options if is_object(option, document)]
    discriminator = union.get("discriminator", {})
    if len(variants) < 2 and "mapping" not in discriminator:
        return []
    key = discriminator.get("propertyName", "type")
    problems: List[str] = []
    owners: Dict[str, str] = {}
    for variant in variants:
        name = variant.get("$ref", "an inline variant")
        found = tags(variant, key, document)
        if not found:
            problems.append(f"{name} has no {key}")
        for tag in found:
            if owners.setdefault(tag, name) != name:
                problems.append(f"{name} and {owners[tag]} are both {key}={tag}")
    mapping = discriminator.get("mapping", owners)
    if mapping != owners:
        problems.append(f"the mapping {mapping} is not what the variants say: {owners}")
    return problems


def test_the_document_is_valid() -> None:
    validate(DOCUMENT)


def test_every_reference_resolves() -> None:
    dangling: List[str] = []
    for pointer, reference in references():
        try:
            resolve(reference, DOCUMENT)
        except KeyError:
            dangling.append(f"{pointer}: {reference}")
    assert dangling == []


# Declared by the vendor; what refers to them is written out in place.
WRITTEN_OUT = {
    "BetaCacheMissReason",
    "BetaErrorType",
    "BetaManagedAgentsAgentToolConfig",
    "BetaManagedAgentsAgentToolConfigParams",
    "CreateMessageParamsWithoutStream",
}


def test_every_schema_is_used_or_stands_alone() -> None:
    used = {reference.rpartition("/")[2] for _, reference in references()}
    sdk: Node = yaml.load(SDK, Loader=yaml.CSafeLoader)
    patterns = [*sdk["standalone"], *sdk["standalone_params"]]
    idle = [name for name in set(SCHEMAS) - used if not any(fnmatchcase(name, each) for each in patterns)]
    assert sorted(idle) == sorted(WRITTEN_OUT)


@own_words
def test_every_operation_has_a_summary() -> None:
    assert [name for name, operation in operations(SHARED) if not operation.get("summary")] == []


@own_words
@pytest.mark.parametrize("kind", ["headers", "responses", "schemas", "securitySchemes"])
def test_every_component_is_described(kind: str) -> None:
    components: Dict[str, Node] = SHARED["components"][kind]
    assert [name for name, component in components.items() if not component.get("description")] == []


@own_words
def test_every_header_and_query_parameter_is_described() -> None:
    silent = [
        f"{name}: {parameter['name']}"
        for name, operation in operations(SHARED)
        for parameter in operation["parameters"]
        if parameter["in"] != "path" and not parameter.get("description")
    ]
    assert silent == []


@own_words
def test_no_description_is_filler() -> None:
    idle: List[str] = []
    for pointer, node in walk(DOCUMENT):
        for text in (node.get("summary"), node.get("description")):
            if isinstance(text, str):
                reason = filler(pointer.rpartition("/")[2], text)
                if reason:
                    idle.append(f"{pointer}: {reason}: {text!r}")
    assert idle == []


@pytest.mark.parametrize(
    ("name", "text", "is_filler"),
    [
        ("id", "The id.", True),
        ("file_id", "The ID of the file.", True),
        ("MessageBatch", "A message batch object.", True),
        ("file_id", "ID that uploading the file returned.", False),
    ],
)
def test_filler_is_recognized(name: str, text: str, is_filler: bool) -> None:
    assert bool(filler(name, text)) is is_filler


def test_every_union_of_objects_has_a_tag() -> None:
    unclear = [pointer for pointer, node in walk(DOCUMENT) if ambiguities(node, DOCUMENT)]
    # The name of the tool, which stands beside the input, tells these apart.
    tools = [f"{prefix}{kind}MemberInput" for prefix in ("Beta", "") for kind in ("Browser", "Computer")]
    assert unclear == [f"#/components/schemas/{name}" for name in tools]


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ({"type": {"const": "a"}}, "are both type=a"),
        ({"kind": {"const": "b"}}, "has no type"),
    ],
)
def test_ambiguous_unions_are_recognized(second: Node, problem: str) -> None:
    first = {"type": "object", "properties": {"type": {"const": "a"}}}
    document: Node = {"First": first, "Second": {"type": "object", "properties": second}}
    [found] = ambiguities({"anyOf": [{"$ref": "#/First"}, {"$ref": "#/Second"}]}, document)
    assert problem in found


def test_a_wrong_discriminator_mapping_is_recognized() -> None:
    document: Node = {"First": {"type": "object", "properties": {"type": {"const": "a"}}}}
    union: Node = {
        "oneOf": [{"$ref": "#/First"}],
        "discriminator": {"propertyName": "type", "mapping": {"b": "#/First"}},
    }
    [found] = ambiguities(union, document)
    assert "is not what the variants say" in found


def test_operations_with_a_stream_flag_declare_their_events() -> None:
    streaming: List[str] = []
    for name, operation in operations():
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        schema = content["schema"] if content else {}
        shape = resolve(schema["$ref"], DOCUMENT) if "$ref" in schema else schema
        if "stream" in shape.get("properties", {}):
            assert "text/event-stream" in operation["responses"]["200"]["content"], name
            streaming.append(name)
    assert streaming == ["post /v1/messages", "post /v1/complete", "post /v1/messages?beta=true"]


def test_schemas_are_sorted() -> None:
    assert list(SCHEMAS) == sorted(SCHEMAS)


def test_nothing_is_shared_through_anchors() -> None:
    scan: Callable[..., Iterator[object]] = getattr(yaml, "scan")  # noqa: B009 - its stub has no types
    tokens = scan(TEXT, Loader=yaml.CSafeLoader)
    assert [token for token in tokens if isinstance(token, (yaml.AnchorToken, yaml.AliasToken))] == []
