"""Fits any description to the schema layer, which asks for more than is generated from, and reads more.

Whoever writes a description may leave out what says nothing of Python (`info.version`, the text of an
answer), and may refer to bodies and answers among the components. The one is filled in here, the other takes
the place of the reference; what `allOf` takes apart is put together; what has no bearing on Python is not
read. What is generated from stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from codegen.description.all_of import merge_all_of
from codegen.input.pointers import as_mapping, tokens

_BODIES = "#/components/requestBodies/"
_RESPONSES = "#/components/responses/"
_READ = ("paths", "webhooks", "tags")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_COMPONENTS = ("schemas", "parameters", "requestBodies", "responses", "headers")
_VERSION_PARTS = 3


def normalize(root: Mapping[str, Any]) -> dict[str, Any]:
    """Return the description as the schema layer takes it; shares all that is not different."""
    form = {key: root[key] for key in _READ if key in root}
    form["openapi"] = _version(root.get("openapi"))
    form["info"] = {"title": "", "version": ""}
    form.setdefault("paths", {})
    components = as_mapping(root.get("components"))
    if components is not None:
        form["components"] = {key: components[key] for key in _COMPONENTS if key in components}
    for key in ("paths", "webhooks"):
        items = as_mapping(form.get(key))
        if items is not None:
            form[key] = _Paths(components or {}).all(items)
    return merge_all_of(form)


def _version(version: Any) -> Any:
    if not isinstance(version, str):
        return version
    return ".".join([*version.split("."), "0"][:_VERSION_PARTS])


@frozen
class _Paths:
    """The operations, with the components that they refer to in place."""

    components: Mapping[str, Any]

    def all(self, paths: Mapping[str, Any]) -> dict[str, Any]:
        return {path: self._path_item(item) for path, item in _own(paths)}

    def _path_item(self, item: Any) -> Any:
        members = as_mapping(item)
        if members is None:
            return item
        return {key: self._operation(value) if key in METHODS else value for key, value in _own(members)}

    def _operation(self, operation: Any) -> Any:
        members = as_mapping(operation)
        if members is None:
            return operation
        form = {
            key: value for key, value in members.items() if key not in ("callbacks", "servers", "security")
        }
        if "requestBody" in form:
            form["requestBody"] = self._resolved(form["requestBody"], _BODIES)
        responses = as_mapping(form.setdefault("responses", {}))
        if responses is not None:
            form["responses"] = {code: self._response(response) for code, response in _own(responses)}
        return form

    def _response(self, response: Any) -> Any:
        members = as_mapping(response := self._resolved(response, _RESPONSES))
        return response if members is None else {"description": "", **members}

    def _resolved(self, value: Any, prefix: str) -> Any:
        """Return what a reference leads to; one that leads nowhere stays, and has been noted as a problem."""
        passed: list[str] = []
        while (members := as_mapping(value)) is not None and "$ref" in members:
            reference = members["$ref"]
            known = as_mapping(self.components.get(prefix.split("/")[2])) or {}
            name = (
                tokens(reference)[-1] if isinstance(reference, str) and reference.startswith(prefix) else ""
            )
            if name not in known or name in passed:
                return value
            passed.append(name)
            value = known[name]
        return value


def _own(members: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Return the members without extensions, which may be anything."""
    return ((key, member) for key, member in members.items() if not key.startswith("x-"))
