"""JSON that is still arriving: the best reading of what there is, at any moment.

Text is taken in as it comes and looked at once; a reading copies the containers that are still open and
shares those that are complete. No I/O, and nothing that knows what the JSON is for.
"""

import json
import re
from typing import Any, Callable, Dict, List, Optional, Tuple, Union, cast

__all__ = ["NOTHING", "PartialJSON", "read_json_so_far", "read_partial"]

NOTHING: Any = object()
"""The reading of text in which no value has begun."""

_Container = Union[Dict[str, Any], List[Any]]

_SPACE = re.compile(r"[ \t\n\r]*")
_INSIDE_STRING = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_WORD = re.compile(r"[-+.\w]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_WHOLE_CHARACTERS = re.compile(r'[^"\\]*(?:\\(?:[^u]|u[0-9a-fA-F]{4})[^"\\]*)*', re.DOTALL)
_WORDS: Dict[str, Any] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}

_parse_string = json.JSONDecoder(strict=False).raw_decode

# What may come next.
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _COMMA, _END = range(7)


class PartialJSON:
    """Takes JSON text in pieces of any size; `value()` is the best reading of the text so far.

    A reading holds what is certain: a text or a literal that has not ended is left out, a number counts with
    the digits there are. Text that cannot be JSON ends the reading at that place, and `error` says why.
    """

    __slots__ = ("_keys", "_next", "_open", "_rest", "_root", "_string", "error")

    def __init__(self) -> None:
        self.error: Optional[str] = None
        self._open: List[_Container] = []
        self._keys: List[Optional[str]] = []  # of each open container: the key whose value is due
        self._next = _VALUE
        self._rest = ""  # what has not been looked at, as more text decides what it is
        self._string: Optional[List[str]] = None  # the inside of a string that has not ended
        self._root: Any = NOTHING

    def feed(self, text: str) -> None:
        """Take the next piece of text."""
        if self.error is not None:
            return
        text, position = self._rest + text, 0
        self._rest = ""
        while position < len(text) and self.error is None:
            if self._string is not None:
                position = self._read_string(text, position)
                continue
            position = _space(text, position)
            if position < len(text):
                position = self._read_token(text, position)

    def value(self, *, with_open_string: bool = False) -> Any:
        """The best reading so far, `NOTHING` before there is any.

        What it returns may be kept: it does not change when more text comes.

        Args:
            with_open_string: Whether to read also the beginning of a text that has not ended.
        """
        if self._root is not NOTHING:
            return self._root
        reading = self._last(with_open_string)
        for container, key in zip(reversed(self._open), reversed(self._keys)):
            copied = container.copy()
            if reading is not NOTHING:
                _put(copied, key, reading)
            reading = copied
        return reading

    # -- reading -------------------------------------------------------------------------------------------

    def _read_string(self, text: str, position: int) -> int:
        inside = cast("List[str]", self._string)
        end = _end_of(_INSIDE_STRING, text, position)
        inside.append(text[position:end])
        if end == len(text) or text[end] == "\\":  # an escape cut in two waits for the rest
            self._rest = text[end:]
            return len(text)
        self._string = None
        try:
            content = _text_of("".join(inside))
        except ValueError as error:
            return self._fail(str(error))
        if self._next in (_KEY, _FIRST_KEY):
            self._keys[-1] = content
            self._next = _COLON
        else:
            self._finish(content)
        return end + 1

    def _read_token(self, text: str, position: int) -> int:
        sign, state = text[position], self._next
        if sign == '"' and state in (_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY):
            self._string = []
        elif sign in "{[" and state in (_VALUE, _FIRST_VALUE):
            self._open.append({} if sign == "{" else [])
            self._keys.append(None)
            self._next = _FIRST_KEY if sign == "{" else _FIRST_VALUE
        elif sign in "}]" and self._may_close(sign):
            self._keys.pop()
            self._finish(self._open.pop())
        elif sign == ":" and state == _COLON:
            self._next = _VALUE
        elif sign == "," and state == _COMMA:
            self._next = _KEY if isinstance(self._open[-1], dict) else _VALUE
        elif state in (_VALUE, _FIRST_VALUE):
            return self._read_word(text, position)
        else:
            return self._fail(f"unexpected {sign!r}")
        return position + 1

    def _may_close(self, sign: str) -> bool:
        if not self._open or isinstance(self._open[-1], dict) != (sign == "}"):
            return False
        return self._next in (_COMMA, _FIRST_KEY if sign == "}" else _FIRST_VALUE)

    def _read_word(self, text: str, position: int) -> int:
        end = _end_of(_WORD, text, position)
        word = text[position:end]
        if end == len(text) and word not in _WORDS:
            if not _may_become_value(word):
                return self._fail(f"unexpected {word!r}")
            self._rest = word
            return end
        value = _word_value(word)
        if value is NOTHING:
            return self._fail(f"unexpected {word or text[position]!r}")
        self._finish(value)
        return end

    def _finish(self, value: Any) -> None:
        """A value is complete: put it where it belongs."""
        if not self._open:
            self._root = value
            self._next = _END
            return
        _put(self._open[-1], self._keys[-1], value)
        self._keys[-1] = None
        self._next = _COMMA

    def _fail(self, reason: str) -> int:
        self.error = reason
        return 0

    def _last(self, with_open_string: bool) -> Any:
        """The reading of the value that has begun last, where it is no container."""
        is_key = self._next in (_KEY, _FIRST_KEY)
        if self._string is None:
            return _word_value(self._rest) if self._rest and self.error is None else NOTHING
        if not with_open_string or is_key:
            return NOTHING
        begun = "".join(self._string)
        begun = begun[: _end_of(_WHOLE_CHARACTERS, begun, 0)]
        try:
            content = _text_of(begun)
        except ValueError:  # an escape that JSON does not have
            return NOTHING
        return content[:-1] if "\ud800" <= content[-1:] <= "\udbff" else content


def read_partial(text: str, *, with_open_string: bool = False) -> Any:
    """The best reading of a text that may end anywhere; `NOTHING` where no value has begun."""
    parser = PartialJSON()
    parser.feed(text)
    return parser.value(with_open_string=with_open_string)


def read_json_so_far(text: str) -> Any:
    """The best reading of a text, its last word included if that is a text; `{}` where nothing has come yet.

    Raises:
        ValueError: it is not the beginning of any JSON.
    """
    parser = PartialJSON()
    parser.feed(text)
    reading = parser.value(with_open_string=True)
    if reading is NOTHING:
        if parser.error is not None:
            raise ValueError(f"{parser.error} in {text[:200]!r}")
        return {}
    return reading


def _space(text: str, position: int) -> int:
    return _end_of(_SPACE, text, position)


def _text_of(inside: str) -> str:
    text: str = _parse_string(f'"{inside}"')[0]
    return text


def _end_of(pattern: "re.Pattern[str]", text: str, position: int) -> int:
    return cast("re.Match[str]", pattern.match(text, position)).end()


def _put(container: _Container, key: Optional[str], value: Any) -> None:
    if isinstance(container, list):
        container.append(value)
    elif key is not None:
        container[key] = value


def _word_value(word: str) -> Any:
    if word in _WORDS:
        return _WORDS[word]
    found = _NUMBER.fullmatch(word)
    if found is None:
        return NOTHING
    convert: Callable[[str], Any] = float if found.group(1) or found.group(2) else int
    try:
        return convert(word)
    except ValueError:  # more digits than Python converts
        return NOTHING


_BEGUN: Tuple["re.Pattern[str]", ...] = (
    re.compile(r"-?(?:0|[1-9]\d*)?"),
    re.compile(r"-?(?:0|[1-9]\d*)\.\d*(?:[eE][-+]?\d*)?"),
    re.compile(r"-?(?:0|[1-9]\d*)[eE][-+]?\d*"),
)


def _may_become_value(word: str) -> bool:
    return any(full.startswith(word) for full in _WORDS) or any(each.fullmatch(word) for each in _BEGUN)
