"""The project's description as its vendor would write it: the same API in other words.

Web frameworks emit such documents: a title for everything, extensions of their own, alternatives with null,
references wrapped to say more, no tags declared for unions, nothing that their own tools do not require.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from codegen.input.pointers import as_list

_MAPS_OF_SCHEMAS = ("properties",)
_SCHEMAS = ("items", "additionalProperties")
_LISTS_OF_SCHEMAS = ("oneOf", "anyOf", "allOf")


def vendor_form(root: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document in the vendor's form, sharing nothing with the one that is given."""
    document: dict[str, Any] = _copy(root)
    document["info"] = {"title": "API", "x-logo": {"url": "logo.png"}}
    document["x-vendor-generated"] = {"by": "framework", "settings": [1, None, True]}
    components = document["components"]
    components["schemas"] = {
        name: _schema(schema, name) for name, schema in reversed(list(components["schemas"].items()))
    }
    components["x-vendor"] = True
    for parameter in components.get("parameters", {}).values():
        _parameter(parameter)
    for path, item in (*document["paths"].items(), *document.get("webhooks", {}).items()):
        item["x-vendor-path"] = path
        for parameter in item.get("parameters", ()):
            _parameter(parameter)
        for verb in ("get", "put", "post", "delete", "patch"):
            if verb in item:
                _operation(item[verb])
    return document


def _operation(operation: dict[str, Any]) -> None:
    operation["x-vendor-order"] = 1
    operation["x-codeSamples"] = [{"lang": "Python", "source": "client.call()"}]
    for parameter in operation.get("parameters", ()):
        _parameter(parameter)
    bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
    for body in bodies:
        body.pop("description" if body is not bodies[0] else "", None)
        for media in body.get("content", {}).values():
            if "schema" in media:
                media["schema"] = _schema(media["schema"], "Body")
            media["x-vendor"] = None


def _parameter(parameter: dict[str, Any]) -> None:
    if "schema" in parameter:
        parameter["schema"] = _schema(parameter["schema"], parameter["name"])
        parameter["x-vendor"] = []


def _schema(schema: Any, name: str) -> Any:
    if not isinstance(schema, dict):
        return schema
    schema = cast("dict[str, Any]", schema)
    if "$ref" in schema:
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        return {"allOf": [{"$ref": schema["$ref"]}], **beside} if beside else schema
    changed = {key: value for key, value in schema.items() if key != "discriminator"}
    for keyword in _MAPS_OF_SCHEMAS:
        if keyword in schema:
            members = sorted(schema[keyword].items())
            changed[keyword] = {key: _schema(value, key) for key, value in members}
    for keyword in _SCHEMAS:
        if keyword in schema:
            changed[keyword] = _schema(schema[keyword], name)
    for keyword in _LISTS_OF_SCHEMAS:
        if keyword in schema:
            changed[keyword] = [_schema(variant, name) for variant in schema[keyword]]
    changed = _with_null_as_alternative(changed)
    return {"title": name.replace("_", " ").title(), **changed, "x-vendor-name": name, "examples": [None]}


def _with_null_as_alternative(schema: dict[str, Any]) -> dict[str, Any]:
    types = as_list(schema.get("type"))
    if types is None or "null" not in types or len(types) != 2 or schema.get("enum"):
        return schema
    (kind,) = (item for item in types if item != "null")
    said = ("description", "default", "deprecated")
    outside: dict[str, Any] = {key: value for key, value in schema.items() if key in said}
    inside = {key: value for key, value in schema.items() if key not in outside and key != "type"}
    return {"anyOf": [{"type": kind, **inside}, {"type": "null"}], **outside}


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(member) for key, member in cast("dict[str, Any]", value).items()}
    members = as_list(value)
    return value if members is None else list(map(_copy, members))
