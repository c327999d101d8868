"""Transform request parameters to what is sent: names on the wire, models as plain data.

The client does not call this, since it encodes a body in one pass; it is for code that wants to see, or
wraps, the step from parameters to what is sent.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Dict, Mapping, Optional, TypeVar, cast

from ..models import PropertyInfo, to_plain
from ..sentinels import is_given

_T = TypeVar("_T")


def transform(data: _T, expected_type: object) -> _T:
    """Return a copy of `data` with the names and values that are sent.

    `expected_type` is the `TypedDict` of the parameters; fields that have another name on the wire
    (`created_at_gte` is `created_at[gte]`) are renamed, values that were not given are left out.
    """
    if not isinstance(data, Mapping):
        return cast(_T, to_plain(data))
    renamed = _wire_names(expected_type)
    given = cast("Mapping[str, Any]", data)
    plain = {renamed.get(name, name): to_plain(value) for name, value in given.items() if is_given(value)}
    return cast(_T, plain)


def maybe_transform(data: object, expected_type: object) -> Optional[Any]:
    """Return `transform(data, expected_type)`, and `None` for `None`."""
    return None if data is None else transform(data, expected_type)


async def async_transform(data: _T, expected_type: object) -> _T:
    """Return `transform(data, expected_type)`, for code that awaits it."""
    return transform(data, expected_type)


async def async_maybe_transform(data: object, expected_type: object) -> Optional[Any]:
    """Return `maybe_transform(data, expected_type)`, for code that awaits it."""
    return maybe_transform(data, expected_type)


@cache
def _wire_names(expected_type: object) -> Dict[str, str]:
    """Return the fields of a `TypedDict` that have another name on the wire."""
    from typing_extensions import get_args, get_type_hints

    try:
        hints = get_type_hints(expected_type, include_extras=True)
    except (TypeError, NameError):
        return {}
    names: Dict[str, str] = {}
    for name, annotation in hints.items():
        for info in _property_infos(annotation, get_args):
            if info.alias is not None:
                names[name] = info.alias
    return names


def _property_infos(annotation: Any, get_args: Any) -> list[PropertyInfo]:
    """Return every `PropertyInfo` in an annotation, below `Required` and `Optional` as well."""
    if isinstance(annotation, PropertyInfo):
        return [annotation]
    return [info for part in get_args(annotation) for info in _property_infos(part, get_args)]
