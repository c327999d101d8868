"""Check data against types, and collect what does not fit.

Annotations are evaluated here, which imports every type they name.
"""

import types
import typing
from datetime import date, datetime
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple, TypeVar, Union

import typing_extensions

from .fields import HasFields, fields_of
from .introspection import hints_of
from .property_info import PropertyInfo
from .tags import candidates_of
from .timestamps import read_date, read_datetime
from .type_guards import alias_value, is_class, is_collection, is_dict, is_type_alias

Path = Tuple[Union[str, int], ...]
_UNION_TYPE: Any = getattr(types, "UnionType", None)  # newer than Python 3.9


class Problem(NamedTuple):
    """One thing that is wrong, at `path` (names and indices from the root)."""

    path: Path
    message: str

    def __str__(self) -> str:
        return f"{'.'.join(str(part) for part in self.path) or '(root)'}: {self.message}"


class ValidationError(ValueError):
    """Data that is not of the type it was to be read as.

    `title` names that type; `problems` lists what is wrong, and where. Values are not shown, only their
    types.
    """

    def __init__(self, title: str, problems: List[Problem]) -> None:
        self.title = title
        self.problems = problems
        count = f"{len(problems)} validation error{'s' if len(problems) != 1 else ''} for {title}"
        super().__init__("\n".join([count, *(f"  {problem}" for problem in problems)]))

    def __reduce__(self) -> Any:
        return (type(self), (self.title, self.problems))

    def error_count(self) -> int:
        """Return how many problems there are."""
        return len(self.problems)

    def errors(self, **_: Any) -> List[Dict[str, Any]]:
        """Return the problems as dicts with `loc` and `msg`."""
        return [{"loc": problem.path, "msg": problem.message} for problem in self.problems]


class _Problems(List[Problem]):
    """The problems found so far; `admits_new` is whether what a newer API may send is none."""

    def __init__(self, *, admits_new: bool) -> None:
        super().__init__()
        self.admits_new = admits_new


def check(type_: Any, data: Any, *, admits_new: bool = False) -> None:
    """Raise `ValidationError` naming every path at which parsed JSON does not fit a type.

    With `admits_new`, unknown values of enumerations and unknown variants of unions fit.
    """
    problems = _Problems(admits_new=admits_new)
    _check(type_, data, (), problems)
    if problems:
        raise ValidationError(type_name(type_), problems)


def fits(type_: Any, data: Any, *, admits_new: bool = False) -> bool:
    """Return whether `check` would accept the data."""
    problems = _Problems(admits_new=admits_new)
    _check(type_, data, (), problems)
    return not problems


def _check(tp: Any, data: Any, path: Path, problems: _Problems) -> None:
    if tp is Any or tp is object or isinstance(tp, TypeVar):
        return
    if is_type_alias(tp):
        return _check(alias_value(tp), data, path, problems)
    origin: Any = typing_extensions.get_origin(tp)
    arguments: Tuple[Any, ...] = typing_extensions.get_args(tp)
    if origin is typing_extensions.Annotated:
        return _check_annotated(arguments, data, path, problems)
    if origin is Union or (_UNION_TYPE is not None and origin is _UNION_TYPE):
        return _check_union(arguments, None, data, path, problems)
    if origin in (typing.Literal, typing_extensions.Literal):
        is_new = problems.admits_new and len(arguments) > 1 and isinstance(data, str)
        if is_new and any(isinstance(value, str) for value in arguments):
            return None
        if not any(data == value and type(data) is type(value) for value in arguments):
            allowed = " or ".join(repr(value) for value in arguments)
            problems.append(Problem(path, f"must be {allowed}"))
        return None
    if origin is not None:
        return _check_container(origin, arguments, data, path, problems)
    return _check_class(tp, data, path, problems)


def _check_annotated(arguments: Tuple[Any, ...], data: Any, path: Path, problems: _Problems) -> None:
    inner = arguments[0]
    origin: Any = typing_extensions.get_origin(inner)
    for item in arguments[1:]:
        if isinstance(item, PropertyInfo) and item.discriminator and origin is Union:
            members = typing_extensions.get_args(inner)
            return _check_union(members, item.discriminator, data, path, problems)
    return _check(inner, data, path, problems)


def _check_union(
    members: Tuple[Any, ...], discriminator: Optional[str], data: Any, path: Path, problems: _Problems
) -> None:
    values = [member for member in members if member is not type(None)]
    if len(values) == 1 and data is not None:
        return _check(values[0], data, path, problems)
    if problems.admits_new:
        members = candidates_of(members, discriminator or "type", data)
        if not members:
            return None
    closest: Optional[List[Problem]] = None
    for member in members:
        found = _Problems(admits_new=problems.admits_new)
        _check(member, data, path, found)
        if not found:
            return None
        tag_path = (*path, discriminator or "type")
        about_this = (
            isinstance(data, dict) and is_class(member, HasFields) and all(p.path != tag_path for p in found)
        )
        if about_this and (closest is None or len(found) < len(closest)):
            closest = found
    if closest is None:
        names = ", ".join(type_name(member) for member in members)
        tag: Any = data.get(discriminator or "type") if is_dict(data) else None
        tag_hint = f" (its {discriminator or 'type'} is {tag!r})" if isinstance(tag, str) else ""
        closest = [Problem(path, f"fits none of {names}{_not_that(data)}{tag_hint}")]
    problems.extend(closest)
    return None


def _check_container(
    origin: Any, arguments: Tuple[Any, ...], data: Any, path: Path, problems: _Problems
) -> None:
    if is_class(origin, HasFields):
        _check_class(origin, data, path, problems)
    elif is_class(origin, typing.Mapping):
        if not is_dict(data):
            problems.append(Problem(path, f"must be an object{_not_that(data)}"))
        elif len(arguments) == 2:
            for key, value in data.items():
                _check(arguments[1], value, (*path, key), problems)
    elif is_class(origin, typing.Iterable):
        if not is_collection(data):
            problems.append(Problem(path, f"must be an array{_not_that(data)}"))
        elif arguments:
            for index, value in enumerate(data):
                _check(arguments[0], value, (*path, index), problems)


def _check_class(tp: Any, data: Any, path: Path, problems: _Problems) -> None:
    if tp is None or tp is type(None):
        expected, fits = "null", data is None
    elif not isinstance(tp, type):
        return
    elif issubclass(tp, HasFields):
        if is_dict(data):
            return _check_fields(tp, data, path, problems)
        expected, fits = f"an object ({tp.__name__})", isinstance(data, tp)
    elif tp in _SIMPLE:
        expected, fits = _SIMPLE[tp][0], _fits_simple(tp, data)
    else:
        return _check_pydantic_model(tp, data, path, problems)
    if not fits:
        problems.append(Problem(path, f"must be {expected}{_not_that(data)}"))


_SIMPLE: Dict[Any, Tuple[str, Tuple[Any, ...]]] = {
    str: ("a string", (str,)),
    bool: ("true or false", (bool,)),
    int: ("an integer", (int,)),
    float: ("a number", (int, float)),
    datetime: ("a timestamp", (datetime,)),
    date: ("a date", (date,)),
    dict: ("an object", (dict,)),
    list: ("an array", (list,)),
}
_CONVERTERS: Dict[Any, Callable[[Any], Any]] = {datetime: read_datetime, date: read_date}


def _fits_simple(tp: Any, data: Any) -> bool:
    if isinstance(data, bool):
        return tp is bool
    converted = _CONVERTERS[tp](data) if tp in _CONVERTERS else data
    return isinstance(converted, _SIMPLE[tp][1])


def _check_pydantic_model(tp: Any, data: Any, path: Path, problems: _Problems) -> None:
    check = getattr(tp, "model_validate", None)
    if callable(check):
        try:
            check(data)
        except ValueError as error:
            problems.append(Problem(path, str(error)))


def _check_fields(cls: Any, data: Dict[str, Any], path: Path, problems: _Problems) -> None:
    hints = hints_of(cls)
    for name, field in fields_of(cls).items():
        if field.wire in data:
            _check(hints[name], data[field.wire], (*path, field.wire), problems)
        elif field.is_required:
            problems.append(Problem((*path, field.wire), "is required"))


def _not_that(data: Any) -> str:
    kind = type(data).__name__
    names = {"dict": "an object", "list": "an array", "str": "a string", "NoneType": "null"}
    return f", not {names.get(kind, kind)}"


def type_name(tp: Any) -> str:
    """Return a type as error messages show it."""
    if typing_extensions.get_origin(tp) is typing_extensions.Annotated:
        return type_name(typing_extensions.get_args(tp)[0])
    if isinstance(tp, type):
        return "null" if tp is type(None) else tp.__name__
    return str(tp).replace("typing.", "")
