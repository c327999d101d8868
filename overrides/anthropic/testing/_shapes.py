"""What types say of JSON: whether a value fits, and if not, where and why, in the words of the API.

Types are read as they are annotated. What they take beyond JSON, such as open files, is left out.
"""

from __future__ import annotations

import re
from collections import abc
from datetime import date, datetime
from functools import cache
from typing import Any, ClassVar, Dict, Iterator, List, Literal, Mapping, Sequence, Tuple, Union, cast

import attrs
from typing_extensions import (
    Annotated,
    NotRequired,
    Required,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from anthropic.types._operations import OPEN

Place = Tuple[str, ...]
Problem = Tuple[Place, str]

_SCALARS: Dict[Any, Tuple[str, Tuple[type, ...]]] = {
    str: ("a valid string", (str,)),
    datetime: ("a valid datetime", (str,)),
    date: ("a valid date", (str,)),
    int: ("a valid integer", (int,)),
    float: ("a valid number", (int, float)),
    bool: ("a valid boolean", (bool,)),
    type(None): ("null", (type(None),)),
}
_TIME = re.compile(r"\d{4}-\d\d-\d\d")
_LISTS = (list, abc.Iterable, abc.Sequence)
_MAPS = (dict, abc.Mapping)
_DESCRIBED_BY = (Annotated, Required, NotRequired)


@attrs.frozen
class Member:
    """What an object has under one of its names."""

    hint: Any
    is_required: bool


@cache
def members_of(kind: Any) -> Dict[str, Member]:
    """Return the members of a TypedDict or a model, by their names on the wire."""
    found: Dict[str, Member] = {}
    for name, hint in get_type_hints(kind, include_extras=True).items():
        origin: Any = get_origin(hint)
        if name.startswith("_") or origin is ClassVar:
            continue
        facts = get_args(get_args(hint)[0] if origin is Required else hint)[1:]
        aliases = [getattr(fact, "alias", None) for fact in facts]
        wire = next((alias for alias in aliases if isinstance(alias, str)), name)
        found[wire] = Member(hint, origin is Required)
    return found


# Not cached: unions of another order are equal, and answers are made of the first alternative.
def choices(hint: Any) -> Tuple[Any, ...]:
    """Return what a value may be: the alternatives of a union, those of unions within it in their places."""
    while get_origin(hint) in _DESCRIBED_BY:
        hint = get_args(hint)[0]
    if get_origin(hint) is not Union:
        return (hint,)
    return tuple(inner for member in get_args(hint) for inner in choices(member))


def is_object(hint: Any) -> bool:
    """Return whether a type has members."""
    return is_typeddict(hint) or _is_model(hint)


def is_list(hint: Any) -> bool:
    """Return whether a type is that of a list."""
    return get_origin(hint) in _LISTS


def is_map(hint: Any) -> bool:
    """Return whether a type is that of an object with any names."""
    return get_origin(hint) in _MAPS


@cache
def literals(hint: Any) -> Tuple[Any, ...]:
    """Return the values that there are, null aside; none if others are possible."""
    found = [get_args(choice) for choice in choices(hint) if choice is not type(None)]
    are_all = all(get_origin(choice) is Literal or choice is type(None) for choice in choices(hint))
    return tuple(value for values in found for value in values) if are_all else ()


def fits(value: object, hint: Any) -> bool:
    """Return whether a value is of a type."""
    return next(problems(value, hint, ()), None) is None


def problems(value: Any, hint: Any, place: Place) -> Iterator[Problem]:
    """Yield what is wrong with a value, the first first; of several alternatives, with the nearest."""
    possible = _sendable(hint)
    if value is not None:
        possible = [each for each in possible if each is not type(None)] or possible
    objects = tuple(choice for choice in possible if is_object(choice))
    if isinstance(value, dict) and objects and not any(is_map(each) or each is object for each in possible):
        tag = _tag(objects)
        tagged = [each for each in objects if tag is None or _has_tag(each, tag, cast("Any", value))]
        if not tagged and tag is not None:
            yield from _wrong_tag(tag, objects, cast("Any", value), place)
            return
        possible = tagged
    tried: List[List[Problem]] = []
    for choice in reversed(possible):
        tried.append(list(_problems_of_one(value, choice, place)))
        if not tried[-1]:
            return
    yield from max(tried, key=lambda found: (len(found[0][0]), -len(found)))


def problems_of_members(
    value: Mapping[str, Any], members: Mapping[str, Member], place: Place, *, is_open: bool
) -> Iterator[Problem]:
    """Yield what is wrong with the members of an object."""
    for name, member in members.items():
        if name in value:
            yield from problems(value[name], member.hint, (*place, name))
        elif member.is_required:
            yield (*place, name), "Field required"
    for name in () if is_open else value:
        if name not in members:
            yield (*place, name), "Extra inputs are not permitted"


@cache
def is_open(kind: Any) -> bool:
    """Return whether objects of a type may have members that it does not describe."""
    place = f"{kind.__module__}:{kind.__name__}".replace("anthropic.types.", "", 1)
    return _is_model(kind) or place in OPEN


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and hasattr(hint, "model_fields")


@cache
def _sendable(hint: Any) -> Sequence[Any]:
    """Return the alternatives that JSON may be: no files, and no models that callers pass as parameters."""
    possible = [each for each in choices(hint) if _is_json(each)] or list(choices(hint))
    if any(map(is_typeddict, possible)):
        possible = [each for each in possible if not _is_model(each)]
    # Times may be given as texts of their form.
    if datetime in possible or date in possible:
        possible = [each for each in possible if each is not str]
    # An open object is written as itself or any map, which would hide what is known of it.
    if any(is_typeddict(each) and is_open(each) for each in possible):
        possible = [each for each in possible if not is_map(each)]
    return possible


def _is_json(hint: Any) -> bool:
    is_plain = hint in _SCALARS or hint in (object, Any) or get_origin(hint) is Literal
    return is_plain or is_list(hint) or is_map(hint) or is_object(hint)


def _problems_of_one(value: Any, hint: Any, place: Place) -> Iterator[Problem]:
    if hint in _SCALARS:
        words, kinds = _SCALARS[hint]
        is_whole = hint is int and isinstance(value, float) and value.is_integer()
        is_right = isinstance(value, kinds) and (not isinstance(value, bool) or hint is bool)
        if hint in (datetime, date):
            is_right = is_right and _TIME.match(str(value)) is not None
        if not is_right and not is_whole:
            yield place, f"Input should be {words}"
    elif get_origin(hint) is Literal:
        if not any(type(value) is type(known) and value == known for known in get_args(hint)):
            yield place, _one_of(get_args(hint))
    elif is_list(hint):
        if not isinstance(value, list):
            yield place, "Input should be a valid list"
            return
        for index, item in enumerate(cast("Sequence[Any]", value)):
            yield from problems(item, get_args(hint)[0], (*place, str(index)))
    elif is_map(hint) or is_object(hint):
        if not isinstance(value, dict):
            yield place, "Input should be a valid dictionary"
        elif is_object(hint):
            known = members_of(hint)
            yield from problems_of_members(cast("Any", value), known, place, is_open=is_open(hint))
        else:
            for name, item in cast("Dict[str, Any]", value).items():
                yield from problems(item, get_args(hint)[1], (*place, name))


@cache
def _tag(objects: Tuple[Any, ...]) -> Union[str, None]:
    """Return the name under which each of several objects has a constant."""
    shared = [
        name
        for name in members_of(objects[0])
        if all(name in members_of(each) and literals(members_of(each)[name].hint) for each in objects)
    ]
    return next((name for name in ("type", *shared) if name in shared), None)


def _has_tag(kind: Any, tag: str, value: Mapping[str, Any]) -> bool:
    member = members_of(kind)[tag]
    return fits(value[tag], member.hint) if tag in value else not member.is_required


def _wrong_tag(tag: str, objects: Sequence[Any], value: Mapping[str, Any], place: Place) -> Iterator[Problem]:
    known = dict.fromkeys(value for each in objects for value in literals(members_of(each)[tag].hint))
    yield (*place, tag), _one_of(tuple(known)) if tag in value else "Field required"


def _one_of(values: Sequence[Any]) -> str:
    if all(isinstance(value, bool) for value in values):
        return "Input should be a valid boolean"
    *others, last = map(repr, values)
    return f"Input should be {', '.join(others)} or {last}" if others else f"Input should be {last}"
