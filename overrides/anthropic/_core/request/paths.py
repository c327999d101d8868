"""Build URL paths from templates. No value may leave its segment: it is encoded, or refused."""

from __future__ import annotations

import re
from functools import cache
from typing import Tuple
from urllib.parse import quote

from ..sentinels import is_given

# The characters that a path segment may hold as they are (RFC 3986, pchar), beside letters, digits and -._~
_SEGMENT_SAFE = "!$&'()*+,;=:@"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@cache
def _split(template: str) -> Tuple[str, ...]:
    return tuple(_PLACEHOLDER.split(template))


def build_path(template: str, **values: object) -> str:
    """Fill the `{name}` placeholders of a path.

    Raises `ValueError` for a value that is empty, or that makes a segment `.` or `..`: servers and proxies
    resolve those even when percent-encoded. Raises `TypeError` for bytes, whose text is not what was meant.
    """
    parts = list(_split(template))
    for index in range(1, len(parts), 2):
        name = parts[index]
        value = values[name]
        if value is None or value == "" or not is_given(value):
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        parts[index] = _encoded(name, value)
    path = "".join(parts)
    if "/." in path:
        for segment, meant in zip(path.split("/"), template.split("/")):
            if segment in (".", ".."):
                names = ", ".join(f"`{name}`" for name in _PLACEHOLDER.findall(meant))
                raise ValueError(f"The value of {names} may not make the segment {segment!r}: {path}")
    return path


def _encoded(name: str, value: object) -> str:
    if isinstance(value, (bytes, bytearray)):
        raise TypeError(f"Expected a string for `{name}` but received {type(value).__name__}")
    try:
        return quote(str(value), safe=_SEGMENT_SAFE)
    except UnicodeEncodeError as error:
        from .surrogates import surrogate_error

        raise surrogate_error(error, f"the value of `{name}`") from None
