"""Halves of surrogate pairs, which JSON can escape and UTF-8 cannot hold: join, replace or report them.

The API may cut a character outside the basic plane in two, and each half then arrives in a delta of its own.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Iterable, cast

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def join_surrogates(text: str) -> str:
    """Return a text in which two halves that belong together are one character; lone ones stay."""
    if text.isascii() or _PAIR.search(text) is None:
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def replace_surrogates(text: str) -> str:
    """Return a text that can be sent: halves that belong together are joined, lone ones become U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def replace_surrogates_within(value: Any) -> Any:
    """Return parsed JSON that can be sent: its texts and keys as `replace_surrogates` returns them."""
    if isinstance(value, str):
        return replace_surrogates(value)
    if isinstance(value, dict):
        items = cast("Dict[str, Any]", value).items()
        return {replace_surrogates(name): replace_surrogates_within(inner) for name, inner in items}
    if isinstance(value, list):
        return [replace_surrogates_within(inner) for inner in cast("Iterable[Any]", value)]
    return value


def surrogate_error(error: UnicodeEncodeError, where: str) -> UnicodeEncodeError:
    """Return the error for a text that cannot be sent, with `where` it is in its message."""
    reason = f"surrogates not allowed: {where} holds half a surrogate pair"
    return UnicodeEncodeError(error.encoding, error.object, error.start, error.end, reason)
