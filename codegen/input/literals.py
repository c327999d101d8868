"""Python source for values that come from a description, which is untrusted input.

Every text that enters generated source goes through this module: quoted, so that it stays a value, or checked
to be a name. The escapes are a fixed set, not `repr()`'s, whose idea of a printable character differs between
Python versions.
"""

from __future__ import annotations

import keyword
import math
import re
import textwrap
from collections.abc import Callable
from typing import Any

__all__ = ["docstring", "header", "is_name", "literal", "printable", "string"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

# C0 and C1 controls, soft hyphen, zero-width and bidirectional controls (they can make source read
# otherwise than it runs), line separators, lone surrogates, private use, byte order mark, tags.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164"
    "\ud800-\udfff\ue000-\uf8ff\ufeff\uffa0\ufff0-\uffff\U000e0000-\U0010ffff]"
)
# Quotes that would end a docstring early, or merge with its closing quotes.
_CLOSING = re.compile(r'"{3,}|"+\Z')
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def header(source: str) -> str:
    """Return the first line of a generated file, which says what to edit in its place."""
    return f"# Generated from {source}. Do not edit.\n"


def is_name(text: str) -> bool:
    """Return whether the text may stand in source as a name: an ASCII identifier that is no keyword.

    ASCII only, because Python folds other letters: two different texts could become one name.
    """
    return _NAME.match(text) is not None and not keyword.iskeyword(text)


def string(text: str) -> str:
    """Return a string literal, in double quotes, that evaluates to exactly this text."""
    return '"' + _escape(text).replace('"', '\\"') + '"'


def literal(value: Any) -> str:
    """Return an expression that evaluates to a JSON value.

    Raises:
        ValueError: For what has no JSON form (not a number, infinities, other types).
    """
    write = _WRITERS.get(value.__class__)
    if write is None:
        raise ValueError(f"{type(value).__name__} has no JSON form")
    return write(value)


def printable(text: str) -> str:
    """Return the text with what a terminal would act on escaped; for messages, not for source."""
    return _UNSAFE.sub(_escape_character, text)


def docstring(text: str, indent: int = 4, width: int = 110) -> str:
    """Return a docstring literal for a description, from the opening quotes to the closing ones.

    The first line carries no indentation (the template has written it), the others carry `indent` spaces.
    Long lines of running text are broken at spaces to fit `width`; code blocks keep their lines. Backslashes,
    quotes and controls are escaped, so the docstring's value is the text, apart from where lines break.
    """
    # A literal tab or carriage return could be rewritten by whoever formats or checks out the file.
    plain = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).strip(" \n")
    lines = _wrap([_escape(line) for line in plain.split("\n")], width - indent)
    if len(lines) == 1:
        # On a line by itself it needs room for the closing quotes as well.
        lines = _wrap(lines, width - indent - 3)
    body = _CLOSING.sub(lambda quotes: quotes.group().replace('"', '\\"'), "\n".join(lines))
    margin = " " * indent
    if "\n" in body:
        body = body.replace("\n", "\n" + margin) + "\n" + margin
        body = re.sub(r"\n +(?=\n)", "\n", body)
    return f'"""{body}"""'


def _wrap(lines: list[str], width: int) -> list[str]:
    wrapped: list[str] = []
    fenced = False
    for number, line in enumerate(lines):
        stripped = line.lstrip()
        if stripped.startswith("```"):
            fenced = not fenced
        # The opening quotes take part of the first line.
        room = width - 3 if number == 0 else width
        if fenced or len(line) <= room or stripped.startswith("|"):
            wrapped.append(line.rstrip(" "))
            continue
        bullet = re.match(r"\s*(?:[-*]|\d+\.)?\s+", line)
        wrapped += textwrap.wrap(
            line,
            room,
            subsequent_indent=" " * len(bullet.group()) if bullet else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return wrapped


def _escape(text: str) -> str:
    return _UNSAFE.sub(_escape_character, text.replace("\\", "\\\\"))


def _escape_character(match: re.Match[str]) -> str:
    character = match.group()
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} has no JSON form")
    return repr(value)


def _list(value: list[Any]) -> str:
    return "[" + ", ".join(map(literal, value)) + "]"


def _dict(value: dict[str, Any]) -> str:
    return "{" + ", ".join(f"{string(key)}: {literal(item)}" for key, item in value.items()) + "}"


_WRITERS: dict[type, Callable[[Any], str]] = {
    type(None): repr,
    bool: repr,
    int: repr,
    float: _float,
    str: string,
    list: _list,
    dict: _dict,
}
