"""Fits any description to the schema layer, which asks for more than is generated from, and reads more.

Whoever writes a description may leave out what says nothing of Python (`info.version`, the text of an
answer). It is filled in here, and what has no bearing on Python is not read. What is generated from stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.document import as_mapping

_READ = ("paths", "webhooks", "tags")
_COMPONENTS = ("schemas", "parameters", "requestBodies", "responses", "headers")
_VERSION_PARTS = 3


def readable(root: Mapping[str, Any]) -> dict[str, Any]:
    """The description as the schema layer takes it; shares all that is not different."""
    form = {key: root[key] for key in _READ if key in root}
    form["openapi"] = _version(root.get("openapi"))
    form["info"] = {"title": "", "version": ""}
    form.setdefault("paths", {})
    components = as_mapping(root.get("components"))
    if components is not None:
        form["components"] = {key: components[key] for key in _COMPONENTS if key in components}
        responses = as_mapping(components.get("responses"))
        if responses is not None:
            form["components"]["responses"] = _all(responses, _response)
    paths = as_mapping(form["paths"])
    if paths is not None:
        form["paths"] = _all(paths, _path_item)
    return form


def _version(version: Any) -> Any:
    if not isinstance(version, str):
        return version
    return ".".join([*version.split("."), "0"][:_VERSION_PARTS])


def _all(members: Mapping[str, Any], change: Any) -> dict[str, Any]:
    """Every member changed, but for extensions, which stand anywhere."""
    return {key: change(member) for key, member in members.items() if not key.startswith("x-")}


def _path_item(item: Any) -> Any:
    members = as_mapping(item)
    return item if members is None else {key: _operation(value) for key, value in members.items()}


def _operation(operation: Any) -> Any:
    members = as_mapping(operation)
    if members is None:
        return operation
    responses = members.get("responses", {})
    return {**members, "responses": _all(responses, _response) if as_mapping(responses) else responses}


def _response(response: Any) -> Any:
    members = as_mapping(response)
    if members is None or "$ref" in members:
        return response
    return {"description": "", **members}
