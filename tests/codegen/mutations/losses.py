"""Whether anything a description says is missing in what was built from it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from codegen.build.findings import Findings
from codegen.config.sdk import Sdk
from codegen.description.lint import METHODS
from codegen.input.document import Document
from codegen.input.literals import string
from codegen.input.pointers import as_list, as_mapping, join
from codegen.ir.api import Api
from codegen.ir.declarations import Declaration, ModelClass, ParamsClass
from codegen.ir.operations import walk

_SCHEMAS = "/components/schemas"


def losses(
    document: Document, api: Api, findings: Findings, sdk: Sdk, sources: Mapping[str, str]
) -> Iterator[str]:
    """Yield what is in the description and neither in the API nor reported as left out."""
    yield from _operations(document, api, sdk)
    ignored = {*findings.unused, *(name for names in sdk.skipped.values() for name in names)}
    yield from _fields(document, api, findings, ignored)
    yield from _values(document, ignored, "\n".join(sources.values()))


def _operations(document: Document, api: Api, sdk: Sdk) -> Iterator[str]:
    resources = list(walk(api.resources))
    built = {(item.verb, item.url): item for resource in resources for item in resource.operations}
    by_hand = {name for facts in _bases(sdk) for name in facts}
    for path, item in document.root.get("paths", {}).items():
        shared = as_list((as_mapping(item) or {}).get("parameters")) or []
        for verb, operation in (as_mapping(item) or {}).items():
            if verb not in METHODS or operation["operationId"] in by_hand:
                continue
            found = built.get((verb, path))
            if found is None:
                yield f"{verb} {path}"
                continue
            wires = {parameter.field.wire for parameter in found.parameters}
            for parameter in (*shared, *operation.get("parameters", ())):
                if "$ref" in parameter:
                    parameter = document.follow(parameter["$ref"])[1]
                name = parameter["name"].removesuffix("[]")
                if name not in wires and name.lower() not in sdk.client_headers:
                    yield f"the parameter {name!r} of {verb} {path}"


def _bases(sdk: Sdk) -> Iterator[list[str]]:
    waiting = list(sdk.resources.values())
    while waiting:
        facts = waiting.pop()
        waiting += facts.children.values()
        if facts.base is not None:
            yield list(facts.base.methods.values())


def _fields(document: Document, api: Api, findings: Findings, ignored: Collection[str]) -> Iterator[str]:
    declared: dict[str, list[Declaration]] = {}
    for module in api.modules:
        for part in module.declarations:
            pointer = findings.pointers.get((module.package, module.name, part.name), "")
            declared.setdefault(pointer, []).append(part)
    parameters = {
        parameter.field.wire
        for resource in walk(api.resources)
        for operation in resource.operations
        for parameter in operation.parameters
    }
    schemas = document.root["components"]["schemas"]
    # A union of one is that one, under the union's name.
    unions = {_only_member(schema): name for name, schema in schemas.items()}
    for name, schema in schemas.items():
        wires: set[str] = set(schema.get("properties") or ())
        parts = declared.get(join(_SCHEMAS, name)) or declared.get(join(_SCHEMAS, unions.get(name, "")), [])
        for part in parts:
            if isinstance(part, (ModelClass, ParamsClass)):
                for wire in sorted(wires - {field.wire for field in part.fields}):
                    yield f"the field {wire!r} of {name} in {part.name}"
        is_page = "data" in wires
        if not parts and wires and name not in ignored and not is_page and not wires <= parameters:
            yield f"the schema {name}"


def _only_member(schema: Mapping[str, Any]) -> str:
    members = as_list(schema.get("oneOf")) or []
    reference = (as_mapping(members[0]) or {}).get("$ref") if len(members) == 1 else None
    return reference.rpartition("/")[2] if isinstance(reference, str) else ""


def _values(document: Document, ignored: Collection[str], source: str) -> Iterator[str]:
    for name, schema in document.root["components"]["schemas"].items():
        if name not in ignored:
            for value in as_list(schema.get("enum")) or ():
                if isinstance(value, str) and string(value) not in source:
                    yield f"the value {value!r} of {name}"
