"""The lines of `sdk.yaml` that would confirm what was named by rule: ready to paste, with where they go."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from codegen.build.findings import Guess, Origin
from codegen.input.document import Document
from codegen.input.pointers import as_mapping, join
from codegen.ir.api import Api
from codegen.ir.operations import Resource

_STEP = "  "
_NOT_TEXTS = frozenset(("null", "true", "false"))  # as YAML reads them, in any case


def propose_methods(api: Api, undecided: Iterable[Guess], config: Document) -> list[str]:
    """Return the lines that decide on guessed methods, with a comment that says where they go."""
    groups: dict[str, dict[str, Any]] = {}
    whole = set(_unpaged(api.resources))
    for guess in undecided:
        path = "/children/".join(guess.resource).split("/")
        steps = ["resources", *path, "methods", guess.method]
        pointer, depth = _deepest(config, steps)
        _add(groups.setdefault(pointer, {}), steps[depth:], _method(guess, whole))
    places = sorted((_exit(config, pointer), pointer) for pointer in groups)
    lines: list[str] = []
    for (line, _, indent), pointer in places:
        where = f"after line {line}" if line else "by hand"
        lines.append(f"# {config.file}, {where}, into {pointer or 'the file'}:")
        lines += _block(groups[pointer], indent)
    return lines


def _unpaged(resources: Iterable[Resource]) -> Iterator[tuple[str, ...]]:
    """Yield the methods that are not paged although they are called `list`, which has to be said of them."""
    for resource in resources:
        for operation in resource.operations:
            if operation.name == "list" and operation.page is None:
                yield (*resource.path, operation.name)
        yield from _unpaged(resource.children)


def _method(guess: Guess, unpaged: Collection[tuple[str, ...]]) -> str:
    identifier = _scalar(guess.identifier)
    is_unpaged = (*guess.resource, guess.method) in unpaged
    return f"{{operation: {identifier}, page: false}}" if is_unpaged else identifier


def propose_types(origins: Iterable[Origin]) -> list[str]:
    """Return commented-out lines that would name new types otherwise than the rules do."""
    entries = [f"# {line}" for line in _names((item.schema, item.use, item.named.name) for item in origins)]
    opening = "# New types are named by the rules. To name one otherwise, keep its line, under `schemas`:"
    return [opening, "#   - reason: …", "#     names:", *entries] if entries else []


def propose_old_names(renamed: Iterable[tuple[Origin, str]]) -> list[str]:
    """Return the lines that keep the Python names of schemas that are called otherwise now."""
    entries = _names((item.schema, item.use, name) for item, name in renamed)
    opening = "# Schemas that are called otherwise now. To keep the names of their types, under `schemas`:"
    return [opening, "  - reason: The schema was renamed.", "    names:", *entries] if entries else []


def _names(named: Iterable[tuple[str, str, str]]) -> list[str]:
    schemas: dict[str, dict[str, Any]] = {}
    for schema, use, name in named:
        schemas.setdefault(schema, {})[use] = name
    return [f"      {_scalar(schema)}: {_flow(uses)}" for schema, uses in sorted(schemas.items())]


def _deepest(config: Document, steps: Sequence[str]) -> tuple[str, int]:
    """Return the deepest mapping on the way that exists, and how many steps lead there."""
    node: Mapping[str, Any] = config.root
    pointer, depth = "", 0
    for number, step in enumerate(steps, start=1):
        node = as_mapping(node.get(step)) or {}
        if not node:
            break
        pointer, depth = join(pointer, step), number
    return pointer, depth


def _add(entries: dict[str, Any], steps: Sequence[str], value: str) -> None:
    for step in steps[:-1]:
        entries = entries.setdefault(step, {})
    entries[steps[-1]] = value


def _exit(config: Document, pointer: str) -> tuple[int, int, str]:
    """Return where a mapping ends: its last line, a rank among those ending there (inner first), its margin.

    The line is 0 for a mapping that is written in braces.
    """
    first, number = next(iter(config.at(pointer))), config.line(pointer) or 0
    line = config.text_line(number) or ""
    margin = len(line) - len(line.lstrip())
    if not number or not line.lstrip(" '\"").startswith(first):
        return 0, 0, ""
    last = number
    while (below := config.text_line(number)) is not None:
        if below.strip() and not below.lstrip().startswith("#"):
            if len(below) - len(below.lstrip()) < margin:
                break
            last = number
        number += 1
    return last, -margin, " " * margin


def _block(entries: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in entries.items():
        inner = as_mapping(value)
        yield f"{indent}{_scalar(key)}:" + ("" if inner else f" {value}")
        if inner:
            yield from _block(inner, indent + _STEP)


def _flow(entries: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {_scalar(value)}" for key, value in sorted(entries.items())) + "}"


def _scalar(text: str) -> str:
    is_plain = text[:1].isalpha() and text.replace(".", "_").replace("-", "_").isidentifier()
    return text if is_plain and text.lower() not in _NOT_TEXTS else json.dumps(text)
