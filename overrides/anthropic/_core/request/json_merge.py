"""Merge the values of a JSON body, not yet encoded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, cast

from ..sentinels import is_given

if TYPE_CHECKING:
    from .options import FinalRequestOptions


def merged_json(options: FinalRequestOptions) -> Any:
    """Return the JSON body with `extra_body` merged into it, which may `omit` top-level values.

    Raises:
        TypeError: there is an `extra_body` and one of the two is not an object.
    """
    data: Any = options.json_data
    extra: Any = options.extra_json
    if extra is None:
        return data
    if not isinstance(extra, Mapping) or not (data is None or isinstance(data, Mapping)):
        raise TypeError(
            f"Cannot merge `extra_body` into a JSON body of {type(data).__name__}: both must be objects"
        )
    merged = {**cast("Mapping[str, Any]", data or {}), **cast("Mapping[str, Any]", extra)}
    return {name: value for name, value in merged.items() if is_given(value)}


def sent_value(name: str, *bodies: object) -> Any:
    """Return the value of a field in the first body that has it; `None` where none has."""
    for body in bodies:
        if isinstance(body, Mapping):
            value = cast("Mapping[str, Any]", body).get(name)
            if value is not None:
                return value
    return None
