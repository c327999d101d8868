"""Type guards that leave no unknown parts to type checkers.

Only tests of one value; nothing that converts.
"""

import os
import sys
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Dict, List

if TYPE_CHECKING:
    from typing_extensions import TypeGuard


def is_dict(value: Any) -> "TypeGuard[Dict[Any, Any]]":
    """Return whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> "TypeGuard[List[Any]]":
    """Return whether `value` is a JSON array."""
    return isinstance(value, list)


def is_mapping(value: Any) -> "TypeGuard[Mapping[Any, Any]]":
    """Return whether `value` is a mapping of any sort."""
    return isinstance(value, Mapping)


def is_collection(value: Any) -> "TypeGuard[List[Any]]":
    """Return whether `value` is a list, tuple or set; typed as a list, which is iterated alike."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_iterator(value: Any) -> "TypeGuard[Iterator[Any]]":
    """Return whether `value` is an iterator, whose items can be had only once."""
    return isinstance(value, Iterator)


def is_iterable(value: Any) -> "TypeGuard[Iterable[Any]]":
    """Return whether `value` can be iterated."""
    return isinstance(value, Iterable)


def is_path(value: Any) -> "TypeGuard[os.PathLike[str]]":
    """Return whether `value` is a path object; a string is none."""
    return isinstance(value, os.PathLike)


def is_class(value: Any, root: Any) -> bool:
    """Return whether `value` is a class derived from `root`; false for parametrised generics."""
    return isinstance(value, type) and issubclass(value, root)


def is_literal(origin: Any) -> bool:
    """Return whether `origin` is that of literal types: `typing.Literal`, or its backport for old Pythons."""
    backport = getattr(sys.modules.get("typing_extensions"), "Literal", typing.Literal)
    return origin is typing.Literal or origin is backport


def is_type_alias(value: Any) -> bool:
    """Return whether `value` was made by a `type` statement or by a backport of it."""
    return type(value).__name__ == "TypeAliasType"


def alias_value(alias: Any) -> Any:
    """Return the value of a type alias."""
    return alias.__value__
