"""A small part of the description that has every kind of schema, for tests that generate often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from codegen.input.pointers import as_list, as_mapping, tokens

_PATHS = ("/v1/messages", "/v1/models", "/v1/files", "/v1/files/{file_id}/content")
_VARIANTS = 2
_PROPERTIES = 7
_KEPT = ("type", "stream", "data", "model", "thinking", "last_id", "has_more")  # sdk.yaml relies on them


def slice_of(root: Mapping[str, Any], paths: Iterable[str] = _PATHS) -> dict[str, Any]:
    """Return the operations at these paths with all that they refer to; of each union the first variants
    only, and of each object the first properties."""
    components = root["components"]
    kept: dict[str, Any] = {key: {} if key == "schemas" else value for key, value in components.items()}
    part = {key: value for key, value in root.items() if key not in ("paths", "components", "webhooks")}
    part["paths"] = {path: _cut(deepcopy(root["paths"][path])) for path in paths}
    part["components"] = kept
    waiting = [*_references(part), "/AnthropicBeta"]  # which only sdk.yaml speaks of
    while waiting:
        name = tokens(waiting.pop())[-1]
        if name in components["schemas"] and name not in kept["schemas"]:
            kept["schemas"][name] = _cut(deepcopy(components["schemas"][name]))
            waiting += _references(kept["schemas"][name])
    return part


def _cut(value: Any) -> Any:
    members = as_mapping(value)
    if members is None:
        return [_cut(item) for item in value] if as_list(value) is not None else value
    cut = {key: _cut(member) for key, member in members.items()}
    for keyword in ("oneOf", "anyOf"):
        if len(as_list(cut.get(keyword)) or ()) > _VARIANTS + 1:
            cut[keyword] = cut[keyword][:_VARIANTS]
            cut.pop("discriminator", None)
    properties = as_mapping(cut.get("properties")) or {}
    for name in [name for name in list(properties)[_PROPERTIES:] if name not in _KEPT]:
        del properties[name]
    if properties and "required" in cut:
        cut["required"] = [name for name in cut["required"] if name in properties]
    return cut


def _references(value: Any) -> Iterable[str]:
    members = as_mapping(value)
    if members is not None and isinstance(members.get("$ref"), str):
        yield members["$ref"]
    for member in members.values() if members is not None else as_list(value) or ():
        yield from _references(member)
