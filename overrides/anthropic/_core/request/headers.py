"""Merge, find and check headers; names are compared without regard to case. Cache finished headers.

Which headers a client sends is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Dict, Hashable, Iterable, List, Optional, Tuple, Union

from ..sentinels import NotGiven, Omit, not_given, omit

HeaderValue = Union[str, Omit]

# What HTTP allows (RFC 9110, section 5), but for bytes that are not ASCII.
_NAME = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
_VALUE = re.compile(r"(?:[!-~]+(?:[ \t]+[!-~]+)*)?")

# Each layer adds to these instead of replacing them.
_APPENDED = frozenset({"x-stainless-helper"})


def merge_headers(*layers: Optional[Mapping[str, Union[str, Omit, NotGiven]]]) -> Dict[str, HeaderValue]:
    """Merge headers, later layers winning, under the spelling of the layer that wins.

    `omit` is kept as a value, so that it also removes what is merged in from below later; names that differ
    in case only are one header. Bytes are decoded.
    """
    merged: Dict[str, Tuple[str, HeaderValue]] = {}
    for layer in layers:
        if not layer:
            continue
        if not isinstance(layer, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Headers are given as a mapping, not as a {type(layer).__name__}")
        for name, value in layer.items():
            if isinstance(value, NotGiven):
                continue
            name, value = _decoded(name), _decoded(value)
            if not isinstance(name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise TypeError(
                    f"The name of a header has to be a string, not {type(name).__name__}: {name!r}"
                )
            key = name.lower()
            if key in _APPENDED and key in merged:
                value = _append(merged[key][1], value)
            merged[key] = (name, value)
    return dict(merged.values())


def _decoded(part: Any) -> Any:
    return part.decode("latin-1") if isinstance(part, bytes) else part


def _append(existing: HeaderValue, addition: HeaderValue) -> HeaderValue:
    if isinstance(existing, Omit) or isinstance(addition, Omit):
        return addition
    present: List[str] = [part.strip() for part in existing.split(",")]
    fresh = [part.strip() for part in addition.split(",")]
    return ", ".join(present + [part for part in fresh if part not in present])


def find_header(headers: Mapping[str, HeaderValue], name: str) -> Optional[HeaderValue]:
    """Return a header's value whatever its case; `None` where it is absent, `omit` where it is removed."""
    wanted = name.lower()
    for key, value in headers.items():
        if key.lower() == wanted:
            return value
    return None


def is_sendable(value: str) -> bool:
    """Return whether a header can have this value."""
    return _VALUE.fullmatch(value) is not None


def _check_surrogates(value: str, where: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        # Of the value, only what is wrong with it.
        hidden = UnicodeEncodeError("ascii", value[error.start : error.end], 0, 1, error.reason)
        from .surrogates import surrogate_error

        raise surrogate_error(hidden, where) from None


def check_header(name: str, value: object) -> None:
    """Refuse a header that HTTP cannot carry.

    The message is without the value, as it ends up in logs; the HTTP library's own would quote it.

    Raises:
        TypeError: the value is not a string.
        ValueError: one of them holds a line end, white space at an end, or another character that is not
            printable ASCII; `UnicodeEncodeError` where that is half a surrogate pair.
    """
    if _NAME.fullmatch(name) is None:
        raise ValueError(f"{name!r} cannot be the name of a header")
    if not isinstance(value, str):
        raise TypeError(f"The value of the header {name!r} has to be a string, not {type(value).__name__}")
    if not is_sendable(value):
        if not value.isascii():
            _check_surrogates(value, f"the value of the header {name!r}")
        raise ValueError(
            f"The value of the header {name!r} cannot be sent: it holds a line end, white space at an end"
            " or another character that is not printable ASCII"
        )


def with_betas(betas: Union[Iterable[str], Omit, NotGiven, None], *always: str) -> List[str]:
    """Return the betas that a caller named, and those that a helper needs besides."""
    named = [] if betas is None or isinstance(betas, (Omit, NotGiven)) else [str(beta) for beta in betas]
    return [*named, *(beta for beta in always if beta not in named)]


def join_betas(
    betas: Union[Iterable[str], Omit, NotGiven, None] = omit, *always: str
) -> Union[str, NotGiven]:
    """Return the value of `anthropic-beta`: the betas a caller named, then those the method always needs; not
    given without any, so that the client's own header stays."""
    named: Iterable[str] = () if betas is None or isinstance(betas, (Omit, NotGiven)) else betas
    return ",".join([*map(str, named), *always]) or not_given


class HeaderCache:
    """A cache of a client's finished headers, valid while `key` is unchanged, if `is_enabled`."""

    __slots__ = ("entries", "is_enabled", "key")

    def __init__(self, key: object = None, *, is_enabled: bool = True) -> None:
        self.key = key
        self.is_enabled = is_enabled
        self.entries: Dict[Hashable, Any] = {}
