"""Compares a value with what an annotation says, all the way down.

Written against `typing` alone, so that it shares no reading of annotations with what it checks.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, Dict, Iterator, List, Literal, Mapping, TypeVar, Union, cast

import typing_extensions
from typing_extensions import Annotated, get_args, get_origin

from anthropic import BaseModel

__all__ = ["answer_type", "mismatches"]

Bound = Mapping[Any, Any]

_UNBOUND: Bound = {}

UNDECLARED = {"any_key", "has_more"}
"""What objects may hold besides their fields: the example of an additional property, and what pages do not
need.
"""


def answer_type(method: Any, media_type: str) -> Any:
    """The type that the method's annotation gives to an answer, or to each piece of one."""
    returned = typing_extensions.get_type_hints(method, include_extras=True)["return"]
    if "Coroutine" in str(get_origin(returned)):
        returned = get_args(returned)[2]
    in_pieces = media_type in ("text/event-stream", "application/x-jsonl")
    origin: Any = get_origin(returned)
    for variant in get_args(returned) if origin is Union else (returned,):
        name = getattr(get_origin(variant) or variant, "__name__", "")
        if name == "AsyncPaginator":
            return get_args(variant)[1]
        if ("Stream" in name or "JSONL" in name) == in_pieces:
            return get_args(variant)[0] if in_pieces else variant
    raise AssertionError(f"{method.__qualname__} does not say what {media_type} becomes: {returned}")


def mismatches(
    value: object, annotation: Any, where: str = "value", bound: Bound = _UNBOUND
) -> Iterator[str]:
    """The places where a value is not of its declared type.

    Args:
        value: What was decoded.
        annotation: Its type: evaluated, no strings.
        where: How messages call the value.
        bound: What type variables stand for.
    """
    origin = get_origin(annotation)
    if isinstance(annotation, TypeVar):
        yield from mismatches(value, bound.get(annotation, object), where, bound)
    elif origin in (Annotated, typing_extensions.Required):
        yield from mismatches(value, get_args(annotation)[0], where, bound)
    elif origin is Union:
        yield from _none_of(value, annotation, where, bound)
    elif origin in (Literal, typing_extensions.Literal):
        if value not in get_args(annotation):
            yield f"{where}: {value!r} is not in {annotation}"
    elif origin in (list, dict):
        yield from _in_container(value, annotation, where, bound)
    elif _is_model(origin or annotation):
        yield from _in_model(value, annotation, where, bound)
    elif annotation not in (object, Any) and not _is_instance(value, annotation):
        yield f"{where}: {type(value).__name__} instead of {annotation}"


def _is_instance(value: object, annotation: Any) -> bool:
    if annotation is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if annotation is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if annotation is datetime:
        return isinstance(value, datetime) and value.tzinfo is not None
    return isinstance(value, type(None) if annotation is None else annotation)


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _none_of(value: object, annotation: Any, where: str, bound: Bound) -> Iterator[str]:
    tried: List[str] = []
    for variant in get_args(annotation):
        problems = list(mismatches(value, variant, where, bound))
        if not problems:
            return
        tried += problems
    yield f"{where}: no variant fits: " + "; ".join(tried)


def _in_container(value: object, annotation: Any, where: str, bound: Bound) -> Iterator[str]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if not isinstance(value, cast(type, origin)):
        yield f"{where}: {type(value).__name__} instead of {annotation}"
    elif isinstance(value, list):
        items: List[Any] = value
        for place, item in enumerate(items):
            yield from mismatches(item, arguments[0], f"{where}[{place}]", bound)
    elif isinstance(value, dict):
        members: Dict[Any, Any] = value
        for name, item in members.items():
            yield from mismatches(name, arguments[0], f"{where} key", bound)
            yield from mismatches(item, arguments[1], f"{where}[{name!r}]", bound)


@cache
def _hints(model: type) -> Dict[str, Any]:
    hints = typing_extensions.get_type_hints(model, include_extras=True)
    return {name: hint for name, hint in hints.items() if not name.startswith("_")}


def _in_model(value: object, annotation: Any, where: str, bound: Bound) -> Iterator[str]:
    model = get_origin(annotation) or annotation
    if not isinstance(value, model):
        yield f"{where}: {type(value).__name__} instead of {model.__name__}"
        return
    assert isinstance(value, BaseModel)
    if get_args(annotation):
        bound = dict(zip(model.__parameters__, get_args(annotation)))
    for unknown in (value.model_extra or {}).keys() - UNDECLARED:
        yield f"{where}.{unknown}: not declared"
    for name, hint in _hints(model).items():
        is_absent = name not in value.model_fields_set and getattr(value, name) is None
        if get_origin(hint) is not typing_extensions.ClassVar and not is_absent:
            yield from mismatches(getattr(value, name), hint, f"{where}.{name}", bound)
