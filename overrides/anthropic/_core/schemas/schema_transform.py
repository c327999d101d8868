"""Rewrite JSON Schemas as structured outputs accept them.

What the API does not enforce becomes part of the description, so that the model reads it all the same.
"""

import logging
from functools import lru_cache
from typing import Any, Dict, List, Mapping, Union

from ..models.type_guards import is_list, is_mapping
from . import schema_of

log = logging.getLogger("anthropic.schemas")

_FORMATS = frozenset(
    ["date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"],
)
_ALWAYS_KEPT = ("$ref", "type", "enum", "const", "title", "description")
_DEFINITIONS = ("$defs", "definitions")
_CHOICES = {"anyOf": "anyOf", "oneOf": "anyOf", "allOf": "allOf"}
_MEANS = ("$ref", "type", "enum", "const", *_CHOICES)
_STRUCTURE = frozenset([*_MEANS, "properties", "required", "additionalProperties", "items"])


def transform_schema(json_schema: Union[type, Mapping[str, Any]]) -> Dict[str, Any]:
    """Return a JSON Schema in the form that structured outputs take.

    Objects are closed (`additionalProperties: false`), `oneOf` becomes `anyOf`, and keywords that the API
    does not enforce are added to the description, like `{minimum: 1}`. The schema given is not changed.

    Args:
        json_schema: A schema, or a type: a pydantic model, dataclass, typed dictionary, attrs class, or any
            other annotation that JSON can hold.

    Raises:
        TypeError: JSON has no form for the type.
        ValueError: a part of the schema does not say what it is; the message says which.
    """
    schema: Any = json_schema if is_mapping(json_schema) else schema_of(json_schema)
    return _transformed(schema, "the schema")


def _transformed(schema: object, path: str) -> Dict[str, Any]:
    rest: Dict[str, Any] = dict(schema) if is_mapping(schema) else {}  # `true` says as little as `{}`
    definitions = {
        keyword: {
            name: _transformed(each, f"{path}.{keyword}.{name}") for name, each in rest.pop(keyword).items()
        }
        for keyword in _DEFINITIONS
        if keyword in rest
    }
    if "$ref" in rest:
        reference = {"$ref": rest["$ref"]}
        beside = {keyword: value for keyword, value in rest.items() if keyword not in _STRUCTURE}
        if beside.keys() <= {"default"}:
            return {**definitions, **reference}
        # The API takes nothing beside a reference, but it takes descriptions beside a choice of one.
        rest = {"anyOf": [reference], **beside}
    if is_list(rest.get("type")):
        rest = _one_type_each(rest)
    if not any(keyword in rest for keyword in _MEANS):
        raise ValueError(
            f"{path} does not say what it is: it needs a 'type', 'enum', 'const', '$ref', 'anyOf', 'oneOf'"
            " or 'allOf'. Values of any kind (Any, object) are not supported"
        )
    result: Dict[str, Any] = {**definitions}
    kept = {keyword: rest.pop(keyword) for keyword in _ALWAYS_KEPT if keyword in rest}
    result.update(
        {keyword: kept[keyword] for keyword in kept if kept[keyword] is not None or keyword == "const"}
    )
    choices = {keyword: rest.pop(keyword) for keyword in _CHOICES if keyword in rest}
    _transform_kind(result, rest, path)
    for keyword, members in list(choices.items())[:1]:  # whose members say their types
        result.pop("type", None)
        result[_CHOICES[keyword]] = [
            _transformed(each, f"{path}.{keyword}.{number}") for number, each in enumerate(members)
        ]
    _describe(result, rest)
    return result


def _one_type_each(schema: Dict[str, Any]) -> Dict[str, Any]:
    """Return a schema of several types as a choice of schemas of one type."""
    kinds: List[str] = schema.pop("type")
    said: Dict[str, Any] = {
        keyword: schema.pop(keyword) for keyword in ("title", "description") if keyword in schema
    }
    return {
        **said,
        "anyOf": [{"type": kind} if kind == "null" else {**schema, "type": kind} for kind in kinds],
    }


def _transform_kind(result: Dict[str, Any], rest: Dict[str, Any], path: str) -> None:
    """Move from `rest` to `result` what is kept for this type of value."""
    kind = result.get("type")
    if kind == "object":
        properties: Mapping[str, Any] = rest.pop("properties", {})
        result["properties"] = {
            name: _transformed(each, f"{path}.{name}") for name, each in properties.items()
        }
        if rest.pop("additionalProperties", False) and not properties:
            _log_closed_object(path)
        result["additionalProperties"] = False
        if "required" in rest:
            result["required"] = rest.pop("required")
    elif kind == "array":
        if is_mapping(rest.get("items")):
            result["items"] = _transformed(rest.pop("items"), f"{path}[]")
        if "minItems" in rest:
            least = rest.pop("minItems")
            (result if least in (0, 1) else rest)["minItems"] = least
    elif kind == "string" and "format" in rest:
        name = rest.pop("format")
        (result if name in _FORMATS else rest)["format"] = name


def _describe(result: Dict[str, Any], rest: Mapping[str, Any]) -> None:
    """Describe to the model what the API will not enforce."""
    if rest:
        constraints = "{" + ", ".join(f"{keyword}: {value}" for keyword, value in rest.items()) + "}"
        result["description"] = "\n\n".join(filter(None, (result.get("description"), constraints)))


@lru_cache(maxsize=256)
def _log_closed_object(path: str) -> None:
    """Log, once, that an object will be empty: a warning would be an error in programs that make them so."""
    log.warning(
        "%s is an object with keys of any name (a dict). Structured outputs only know named properties,"
        " so it will be empty; use a list of key and value, or a class with fields",
        path,
    )
