"""What of a description is ours, and not its structure: words, corrections, and what is said of failures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.input.pointers import as_list, as_mapping, join

CORRECTED = "x-corrected"
"""Beside members that differ from the vendor's on purpose: their names, each with the reason. A member of
one of them is named as pointers name it: `content/text~1event-stream`."""

# In these mappings keys are names, not keywords.
NAMES = frozenset(
    ("content", "mapping", "paths", "patternProperties", "properties", "responses", "schemas", "webhooks")
)
_TEXTS = frozenset(("description", "summary"))
_OURS = _TEXTS | {"tags", "title", "example", "examples", "externalDocs", "headers"}
# The order in which members are read; others follow in theirs.
_ORDER = (
    *("operationId", "name", "in", "type", "format", "const", "enum", "required", "additionalProperties"),
    *("schema", "parameters", "requestBody", "responses", "properties", "items", "discriminator"),
)
_FAILURE = re.compile(r"[45]..|default")


def is_text(keyword: str, value: Any) -> bool:
    """Return whether a member that is no name holds words for people."""
    return keyword in _TEXTS and isinstance(value, str)


def is_ours(keyword: str) -> bool:
    """Return whether a member that is no name is never the vendor's to decide."""
    return keyword in _OURS or keyword.startswith("x-")


def is_failure(parent: str, status: str) -> bool:
    """Return whether a member is an answer to a failure, which is described once for all operations."""
    return parent == "responses" and _FAILURE.match(status) is not None


def structure(value: Any, keyword: str = "") -> Any:
    """Return a value without what is ours, its members in the order in which people read them."""
    members, items = as_mapping(value), as_list(value)
    if items is not None:
        return [structure(item) for item in items]
    if members is None:
        return value
    if keyword in NAMES:
        return {key: structure(member) for key, member in members.items() if not is_failure(keyword, key)}
    keys = [key for key in members if not is_ours(key)]
    keys.sort(key=lambda key: _ORDER.index(key) if key in _ORDER else len(_ORDER))
    return {key: structure(members[key], key) for key in keys}


def identity(item: Any) -> str:
    """Return what makes an item of a list the same as one of another list."""
    members = as_mapping(item)
    if members is None:
        return json.dumps(item)
    if "$ref" in members:
        return str(members["$ref"])
    if "in" in members and "name" in members:
        return f"{members['in']} {members['name']}"
    return json.dumps(structure(item), sort_keys=True)


def words_in(value: Any, pointer: str, keyword: str = "") -> Iterator[str]:
    """Yield the places of the words in a value."""
    members, items = as_mapping(value), as_list(value)
    for index, item in enumerate(items or ()):
        yield from words_in(item, join(pointer, index))
    is_named = keyword in NAMES
    for key, member in (members or {}).items():
        if not is_named and is_text(key, member):
            yield join(pointer, key)
        else:
            yield from words_in(member, join(pointer, key), "" if is_named else key)


def named_in(value: Any, pointer: str, keyword: str = "") -> Iterator[str]:
    """Yield the places in a value that people want words for: operations, parameters, schemas, properties."""
    members, items = as_mapping(value), as_list(value)
    for index, item in enumerate(items or ()):
        if keyword == "parameters":
            yield join(pointer, index)
        yield from named_in(item, join(pointer, index))
    for key, member in (members or {}).items():
        if keyword in ("properties", "schemas") or (keyword == "" and key in _methods(member)):
            yield join(pointer, key)
        yield from named_in(member, join(pointer, key), "" if keyword in NAMES else key)


def _methods(member: Any) -> tuple[str, ...]:
    is_operation = isinstance(member, Mapping) and "responses" in member
    return ("get", "put", "post", "delete", "patch") if is_operation else ()
