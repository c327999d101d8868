"""What kind of value something is, told to type checkers without unknown parts.

Only tests of one value; nothing that converts.
"""

import os
import sys
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Dict, List

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

__all__ = [
    "alias_value",
    "is_class",
    "is_collection",
    "is_dict",
    "is_iterable",
    "is_iterator",
    "is_list",
    "is_literal",
    "is_mapping",
    "is_path",
    "is_type_alias",
]


def is_dict(value: Any) -> "TypeGuard[Dict[Any, Any]]":
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> "TypeGuard[List[Any]]":
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: Any) -> "TypeGuard[Mapping[Any, Any]]":
    """Whether `value` is a mapping of any sort."""
    return isinstance(value, Mapping)


def is_collection(value: Any) -> "TypeGuard[List[Any]]":
    """Whether `value` is a list, tuple or set; typed as what it is iterated as."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_iterator(value: Any) -> "TypeGuard[Iterator[Any]]":
    """Whether `value` gives its items once only."""
    return isinstance(value, Iterator)


def is_iterable(value: Any) -> "TypeGuard[Iterable[Any]]":
    """Whether `value` can be iterated."""
    return isinstance(value, Iterable)


def is_path(value: Any) -> "TypeGuard[os.PathLike[str]]":
    """Whether `value` is a path object; a string is none."""
    return isinstance(value, os.PathLike)


def is_class(value: Any, root: Any) -> bool:
    """Whether `value` is a class derived from `root`; false for parametrised generics."""
    return isinstance(value, type) and issubclass(value, root)


def is_literal(origin: Any) -> bool:
    """Whether literal types have this origin: that of `typing`, or of its backport for old Pythons."""
    backport: Any = sys.modules.get("typing_extensions")
    return origin is typing.Literal or (backport is not None and origin is backport.Literal)


def is_type_alias(value: Any) -> bool:
    """Whether `value` was made by a `type` statement or by a backport of it."""
    return type(value).__name__ == "TypeAliasType"


def alias_value(alias: Any) -> Any:
    """What a type alias stands for."""
    return alias.__value__
