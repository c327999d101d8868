"""Words that are written once: what says nothing of itself takes the words of what is the same elsewhere.

A schema `BetaX` and its properties have those of `X`, and the other way round; an operation under
`/path?beta=true` those of `/path`; a header those that it has where it is described first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from codegen.input.document import Document
from codegen.input.pointers import as_list, as_mapping

_WORDS = ("summary", "description")
_BETA = "?beta=true"


def share_words(document: Document, prefixes: Iterable[str]) -> Document:
    """Return the document with words in every place that has a twin with words; `prefixes` name twins."""
    root = dict(document.root)
    paths, components = as_mapping(root.get("paths")), as_mapping(root.get("components"))
    if paths is not None:
        root["paths"] = _with_headers(dict(_paths(paths)))
    schemas = as_mapping((components or {}).get("schemas"))
    if components is not None and schemas is not None:
        for prefix in prefixes:
            schemas = dict(_schemas(schemas, prefix))
        root["components"] = {**components, "schemas": schemas}
    return evolve(document, root=root)


def _schemas(schemas: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, schema in schemas.items():
        other = name.removeprefix(prefix) if name.startswith(prefix) else prefix + name
        yield name, _schema(schema, schemas.get(other))


def _schema(schema: Any, twin: Any) -> Any:
    own, other = as_mapping(schema), as_mapping(twin)
    if own is None or other is None:
        return schema
    own = _described(own, other)
    mine, others = as_mapping(own.get("properties")), as_mapping(other.get("properties"))
    if mine is None or others is None:
        return own
    return {**own, "properties": {key: _property(value, others.get(key)) for key, value in mine.items()}}


def _property(value: Any, twin: Any) -> Any:
    own, other = as_mapping(value), as_mapping(twin)
    return value if own is None or other is None else _described(own, other)


def _paths(paths: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for path, item in paths.items():
        twin = as_mapping(paths.get(path.removesuffix(_BETA) if path.endswith(_BETA) else path + _BETA))
        own = as_mapping(item)
        if own is None or twin is None:
            yield path, item
            continue
        yield path, {method: _operation(value, twin.get(method)) for method, value in own.items()}


def _operation(operation: Any, twin: Any) -> Any:
    own, other = as_mapping(operation), as_mapping(twin)
    if own is None or other is None:
        return operation
    described = own if any(key in own for key in _WORDS) else _described(own, other)
    parameters, others = as_list(own.get("parameters")), as_list(other.get("parameters"))
    if parameters is None or others is None:
        return described
    known = {_key(item): item for item in others}
    return {**described, "parameters": [_property(item, known.get(_key(item))) for item in parameters]}


def _with_headers(paths: Mapping[str, Any]) -> dict[str, Any]:
    known: dict[tuple[str, str], Any] = {}
    for _, _, parameters in _operations(paths):
        for item in parameters:
            if _key(item)[0] == "header" and "description" in item:
                known.setdefault(_key(item), item)
    result = dict(paths)
    for path, method, parameters in _operations(paths):
        shared = [_property(item, known.get(_key(item))) for item in parameters]
        if any(one is not other for one, other in zip(shared, parameters)):
            operation = {**result[path][method], "parameters": shared}
            result[path] = {**result[path], method: operation}
    return result


def _operations(paths: Mapping[str, Any]) -> Iterator[tuple[str, str, list[Any]]]:
    for path, item in paths.items():
        for method, operation in (as_mapping(item) or {}).items():
            parameters = as_list((as_mapping(operation) or {}).get("parameters"))
            if parameters is not None:
                yield path, method, parameters


def _key(parameter: Any) -> tuple[str, str]:
    members = as_mapping(parameter) or {}
    return str(members.get("in")), str(members.get("name", members.get("$ref")))


def _described(own: Mapping[str, Any], other: Mapping[str, Any]) -> Any:
    """Return a mapping with the words of another one where it has none; itself if there are none."""
    lacking = {key: other[key] for key in _WORDS if key in other and key not in own and "$ref" not in own}
    return {**own, **lacking} if lacking else own
