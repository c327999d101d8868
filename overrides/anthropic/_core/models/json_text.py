"""Plain data as JSON text.

The standard library indents in Python, value by value; this does the same with fewer steps, and writes
what JSON cannot hold as pydantic does (`null` for a number that is not finite, ISO 8601 for times).
"""

import json
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import Any, Callable, Dict, List, Optional

__all__ = ["json_text"]

_ESCAPED = bytes(range(32)) + b'"\\'
_ORDINARY = bytes(set(range(256)) - set(_ESCAPED))
_LONG = 128  # shorter strings are escaped faster than they are examined


def json_text(data: Any, indent: Optional[int], ensure_ascii: bool, convert: Callable[[Any], Any]) -> str:
    """`data` as JSON, compact if `indent` is `None`; `convert` makes JSON values of what is not JSON.

    Raises `ValueError` for text with lone surrogates, which has no UTF-8 form.
    """
    if indent is not None:
        text = _Writer(" " * indent, ensure_ascii, convert).value(data, "\n")
    else:
        try:
            text = json.dumps(
                data, ensure_ascii=ensure_ascii, separators=(",", ":"), allow_nan=False, default=convert
            )
        except ValueError:  # a number that is not finite
            text = _Writer("", ensure_ascii, convert, colon=":").value(data, "")
    if not text.isascii():
        text.encode()
    return text


_CONSTANTS: Dict[Any, str] = {None: "null", True: "true", False: "false"}


def _number(value: float) -> str:
    return float.__repr__(value) if value - value == 0 else "null"


class _Writer:
    """Writes value by value. What is neither a container nor in `_leaves` is rare, and takes a longer way."""

    __slots__ = ("_colon", "_convert", "_leaves", "_short", "_step")

    def __init__(
        self, step: str, ensure_ascii: bool, convert: Callable[[Any], Any], colon: str = ": "
    ) -> None:
        self._step = step
        self._convert = convert
        self._colon = colon
        self._short: Callable[[str], str] = encode_basestring_ascii if ensure_ascii else encode_basestring
        self._leaves: Dict[Any, Callable[[Any], str]] = {
            str: encode_basestring_ascii if ensure_ascii else _quote,
            int: int.__repr__,
            float: _number,
            bool: _CONSTANTS.__getitem__,
            type(None): _CONSTANTS.__getitem__,
        }

    def value(self, value: Any, pad: str) -> str:
        kind = value.__class__
        if kind is dict:
            return self._object(value, pad)
        if kind is list:
            return self._array(value, pad)
        leaf = self._leaves.get(kind)
        return self._other(value, pad) if leaf is None else leaf(value)

    def _object(self, value: Any, pad: str) -> str:
        if not value:
            return "{}"
        inner = pad + self._step
        colon, short, leaves, write = self._colon, self._short, self._leaves, self.value
        parts: List[str] = []
        for key, child in value.items():
            name = short(key) if key.__class__ is str else self._name(key)
            kind = child.__class__
            if kind is str and len(child) < _LONG:
                text = short(child)
            elif kind in leaves:
                text = leaves[kind](child)
            else:
                text = write(child, inner)
            parts.append(f"{name}{colon}{text}")
        return f"{{{inner}{f',{inner}'.join(parts)}{pad}}}"

    def _name(self, key: Any) -> str:
        if not isinstance(key, str):
            key = self.value(key, "").strip('"')
        return self._short(key)

    def _array(self, value: Any, pad: str) -> str:
        if not value:
            return "[]"
        inner = pad + self._step
        leaves, write = self._leaves, self.value
        parts = [
            leaves[child.__class__](child) if child.__class__ in leaves else write(child, inner)
            for child in value
        ]
        return f"[{inner}{f',{inner}'.join(parts)}{pad}]"

    def _other(self, value: Any, pad: str) -> str:
        if not isinstance(value, (str, int, float, dict, list, tuple)):
            return self.value(self._convert(value), pad)
        if isinstance(value, dict):
            return self._object(value, pad)
        if isinstance(value, (list, tuple)):
            return self._array(value, pad)
        if isinstance(value, str):
            return self._leaves[str](str.__str__(value))
        return _number(value) if isinstance(value, float) else int.__repr__(value)


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
