"""JSON pointers, and values of a document that may be anything."""

from __future__ import annotations

from typing import Any, Optional, Union


def join(pointer: str, *steps: Union[str, int]) -> str:
    """Return a JSON pointer extended by keys or indexes, escaped."""
    return pointer + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def tokens(pointer: str) -> list[str]:
    """Return the keys and indexes of a JSON pointer, unescaped."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def as_mapping(value: Any) -> Optional[dict[str, Any]]:
    """Return the value if it is a mapping of a document, for reading what may be anything."""
    return value if value.__class__ is dict else None


def as_list(value: Any) -> Optional[list[Any]]:
    """Return the value if it is a list of a document."""
    return value if value.__class__ is list else None
