"""Write plain data as JSON text.

The standard library indents in Python, value by value; this does the same with fewer steps, and writes what
JSON cannot hold as pydantic does (`null` for a number that is not finite, ISO 8601 for times).
"""

import json
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any, Callable, Dict, List, NamedTuple, Optional

from .fields import HasFields, attributes_of

_ESCAPED = bytes(range(32)) + b'"\\'
_ORDINARY = bytes(set(range(256)) - set(_ESCAPED))
_LONG = 128  # shorter strings are escaped faster than they are examined


def json_text(data: Any, indent: Optional[int], ensure_ascii: bool, convert: Callable[[Any], Any]) -> str:
    """Return `data` as JSON, compact if `indent` is `None`; `convert` takes values that JSON lacks.

    Raises `ValueError` for text with lone surrogates, which has no UTF-8 form.
    """
    if indent is not None:
        text = _Writer(indent, ensure_ascii, convert).text(data)
    else:
        try:
            text = json.dumps(
                data, ensure_ascii=ensure_ascii, separators=(",", ":"), allow_nan=False, default=convert
            )
        except ValueError:  # a number that is not finite
            text = _Writer(None, ensure_ascii, convert).text(data)
    if not text.isascii():
        text.encode()
    return text


_CONSTANTS: Dict[Any, str] = {None: "null", True: "true", False: "false"}
_OF_JSON = (str, int, float, dict, list, tuple)


def _number(value: float) -> str:
    return float.__repr__(value) if value - value == 0 else "null"


def _quote(text: str) -> str:
    if len(text) < _LONG:
        return encode_basestring(text)
    escaped = text.encode().translate(None, _ORDINARY)
    if not escaped:
        return f'"{text}"'
    if not set(escaped) <= {34, 92, 10}:
        return encode_basestring(text)
    if b"\\" in escaped:
        text = text.replace("\\", "\\\\")
    if b'"' in escaped:
        text = text.replace('"', '\\"')
    return '"' + text.replace("\n", "\\n") + '"'


_ASCII_LEAVES: Dict[Any, Callable[[Any], str]] = {
    str: encode_basestring_ascii,
    int: int.__repr__,
    float: _number,
    bool: _CONSTANTS.__getitem__,
    type(None): _CONSTANTS.__getitem__,
}
_LEAVES = {**_ASCII_LEAVES, str: _quote}


class _Delimiters(NamedTuple):
    """The text before, between and after the values of a container, line breaks included."""

    open_object: str
    open_array: str
    comma: str
    close_object: str
    close_array: str


class _Writer:
    """A writer that collects the text in pieces, a key and its scalar in one, and joins them in the end.

    What is neither a container nor in `_leaves` is a model, or is rare.
    """

    __slots__ = ("_append", "_colon", "_convert", "_leaves", "_levels", "_pieces", "_short", "_step")

    def __init__(self, indent: Optional[int], ensure_ascii: bool, convert: Callable[[Any], Any]) -> None:
        self._colon = ":" if indent is None else ": "
        self._step = None if indent is None else " " * indent
        self._convert = convert
        self._levels: List[_Delimiters] = []
        self._pieces: List[str] = []
        self._append = self._pieces.append
        self._short: Callable[[str], str] = encode_basestring_ascii if ensure_ascii else encode_basestring
        self._leaves = _ASCII_LEAVES if ensure_ascii else _LEAVES

    def text(self, value: Any) -> str:
        self._write(value, 0)
        return "".join(self._pieces)

    def _add_level(self) -> _Delimiters:
        """Add and return the delimiters of the next level."""
        outer = inner = ""
        if self._step is not None:
            outer = "\n" + self._step * len(self._levels)
            inner = outer + self._step
        delimiters = _Delimiters(f"{{{inner}", f"[{inner}", f",{inner}", f"{outer}}}", f"{outer}]")
        self._levels.append(delimiters)
        return delimiters

    def _write(self, value: Any, depth: int) -> None:
        cls = value.__class__
        if cls in self._leaves:
            self._append(self._leaves[cls](value))
        else:
            self._other(value, depth)

    def _object(self, value: Any, depth: int) -> None:
        append = self._append
        if not value:
            append("{}")
            return
        levels = self._levels
        lead, _, comma, end, _ = levels[depth] if depth < len(levels) else self._add_level()
        colon, short, leaves = self._colon, self._short, self._leaves
        depth += 1
        for key, child in value.items():
            name = short(key) if key.__class__ is str else self._name(key)
            cls = child.__class__
            if cls is str and len(child) < _LONG:
                append(f"{lead}{name}{colon}{short(child)}")
            elif cls in leaves:
                append(f"{lead}{name}{colon}{leaves[cls](child)}")
            else:
                append(f"{lead}{name}{colon}")
                if cls is dict:
                    self._object(child, depth)
                elif cls is list:
                    self._array(child, depth)
                else:
                    self._other(child, depth)
            lead = comma
        append(end)

    def _name(self, key: Any) -> str:
        if not isinstance(key, str):
            key = json_text(key, None, False, self._convert).strip('"')
        return self._short(key)

    def _array(self, value: Any, depth: int) -> None:
        append = self._append
        if not value:
            append("[]")
            return
        levels = self._levels
        _, lead, comma, _, end = levels[depth] if depth < len(levels) else self._add_level()
        leaves = self._leaves
        depth += 1
        for child in value:
            cls = child.__class__
            if cls in leaves:
                append(lead + leaves[cls](child))
            else:
                append(lead)
                if cls is dict:
                    self._object(child, depth)
                elif cls is list:
                    self._array(child, depth)
                else:
                    self._other(child, depth)
            lead = comma
        append(end)

    def _other(self, value: Any, depth: int) -> None:
        if isinstance(value, HasFields):
            self._object(attributes_of(value), depth)
        elif not isinstance(value, _OF_JSON):
            self._write(self._convert(value), depth)
        elif isinstance(value, dict):
            self._object(value, depth)
        elif isinstance(value, (list, tuple)):
            self._array(value, depth)
        elif isinstance(value, str):
            self._append(self._leaves[str](str.__str__(value)))
        else:
            self._append(_number(value) if isinstance(value, float) else int.__repr__(value))
