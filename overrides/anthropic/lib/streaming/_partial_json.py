"""An incremental JSON parser: the value of JSON text that is still arriving, as far as it can be parsed.

Each character is read once. A value shares the containers that are complete and copies those that are open.
Knows nothing of messages. No I/O.
"""

import json
import re
from typing import Any, Callable, Dict, List, Optional, Tuple, Union, cast

from anthropic._core.request.surrogates import join_surrogates

NO_VALUE: Any = object()
"""The value of text in which no JSON value has begun."""

_Container = Union[Dict[str, Any], List[Any]]

_SPACE = re.compile(r"[ \t\n\r]*")
_STRING_BODY = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_WORD = re.compile(r"[-+.\w]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_COMPLETE_CHARACTERS = re.compile(r'[^"\\]*(?:\\(?:[^u]|u[0-9a-fA-F]{4})[^"\\]*)*', re.DOTALL)
_WORDS: Dict[str, Any] = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}

_parse_string = json.JSONDecoder(strict=False).raw_decode

# The states of the parser: what it expects next.
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _COMMA, _END = range(7)


class _OpenString:
    """A string that has not ended: the parts of its body, and its beginning, each part decoded once."""

    __slots__ = ("_beginning", "_decoded_count", "_undecoded", "parts")

    def __init__(self) -> None:
        self.parts: List[str] = []
        self._beginning = ""
        self._decoded_count = 0
        self._undecoded = ""  # an escape that is cut in two

    def beginning(self) -> Any:
        """Return the text up to the last complete character, or `NO_VALUE` if an escape is invalid."""
        body = self._undecoded + "".join(self.parts[self._decoded_count :])
        end = _end_of(_COMPLETE_CHARACTERS, body, 0)
        try:
            added = _decode_string(body[:end])
        except ValueError:
            return NO_VALUE
        self._decoded_count, self._undecoded = len(self.parts), body[end:]
        if "\udc00" <= added[:1] <= "\udfff":
            added = join_surrogates(self._beginning[-1:] + added)
            self._beginning = self._beginning[:-1]
        self._beginning += added
        is_half = "\ud800" <= self._beginning[-1:] <= "\udbff"
        return self._beginning[:-1] if is_half else self._beginning


class PartialJSON:
    """A parser that is fed JSON text in pieces of any size; `value()` is what can be parsed so far.

    The value holds what is certain: a string or a literal that has not ended is left out, a number counts
    with the digits there are. Text that cannot be JSON stops the parser, and `error` says why.
    """

    __slots__ = ("_expected", "_keys", "_open_containers", "_root", "_string", "_unparsed", "error")

    def __init__(self) -> None:
        self.error: Optional[str] = None
        self._open_containers: List[_Container] = []
        self._keys: List[Optional[str]] = []  # of each open container: the key that has no value yet
        self._expected = _VALUE
        self._unparsed = ""  # a token that more text may extend
        self._string: Optional[_OpenString] = None
        self._root: Any = NO_VALUE

    def feed(self, text: str) -> None:
        """Parse the next piece of text."""
        if self.error is not None:
            return
        text, position = self._unparsed + text, 0
        self._unparsed = ""
        while position < len(text) and self.error is None:
            if self._string is not None:
                position = self._read_string(text, position)
                continue
            position = _skip_space(text, position)
            if position < len(text):
                position = self._read_token(text, position)

    def value(self, *, with_open_string: bool = False) -> Any:
        """Return the value parsed so far, `NO_VALUE` before any value has begun.

        What it returns may be kept: it does not change when more text comes.

        Args:
            with_open_string: Whether to read also the beginning of a text that has not ended.
        """
        if self._root is not NO_VALUE:
            return self._root
        reading = self._open_value(with_open_string)
        for container, key in zip(reversed(self._open_containers), reversed(self._keys)):
            copied = container.copy()
            if reading is not NO_VALUE:
                _add_to(copied, key, reading)
            reading = copied
        return reading

    def _read_string(self, text: str, position: int) -> int:
        body = cast("_OpenString", self._string).parts
        end = _end_of(_STRING_BODY, text, position)
        body.append(text[position:end])
        if end == len(text) or text[end] == "\\":  # an escape may be cut in two
            self._unparsed = text[end:]
            return len(text)
        self._string = None
        try:
            content = _decode_string("".join(body))
        except ValueError as error:
            return self._fail(str(error))
        if self._expected in (_KEY, _FIRST_KEY):
            self._keys[-1] = content
            self._expected = _COLON
        else:
            self._finish(content)
        return end + 1

    def _read_token(self, text: str, position: int) -> int:
        character, state = text[position], self._expected
        if character == '"' and state in (_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY):
            self._string = _OpenString()
        elif character in "{[" and state in (_VALUE, _FIRST_VALUE):
            self._open_containers.append({} if character == "{" else [])
            self._keys.append(None)
            self._expected = _FIRST_KEY if character == "{" else _FIRST_VALUE
        elif character in "}]" and self._may_close(character):
            self._keys.pop()
            self._finish(self._open_containers.pop())
        elif character == ":" and state == _COLON:
            self._expected = _VALUE
        elif character == "," and state == _COMMA:
            self._expected = _KEY if isinstance(self._open_containers[-1], dict) else _VALUE
        elif state in (_VALUE, _FIRST_VALUE):
            return self._read_word(text, position)
        else:
            return self._fail(f"unexpected {character!r}")
        return position + 1

    def _may_close(self, character: str) -> bool:
        if not self._open_containers or isinstance(self._open_containers[-1], dict) != (character == "}"):
            return False
        return self._expected in (_COMMA, _FIRST_KEY if character == "}" else _FIRST_VALUE)

    def _read_word(self, text: str, position: int) -> int:
        end = _end_of(_WORD, text, position)
        word = text[position:end]
        if end == len(text) and word not in _WORDS:
            if not _is_number_or_word_prefix(word):
                return self._fail(f"unexpected {word!r}")
            self._unparsed = word
            return end
        value = _parse_word(word)
        if value is NO_VALUE:
            return self._fail(f"unexpected {word or text[position]!r}")
        self._finish(value)
        return end

    def _finish(self, value: Any) -> None:
        """Store a complete value in the container that is open."""
        if not self._open_containers:
            self._root = value
            self._expected = _END
            return
        _add_to(self._open_containers[-1], self._keys[-1], value)
        self._keys[-1] = None
        self._expected = _COMMA

    def _fail(self, reason: str) -> int:
        self.error = reason
        return 0

    def _open_value(self, with_open_string: bool) -> Any:
        """Return the value that has begun but not ended, if it is a string, number or literal."""
        is_key = self._expected in (_KEY, _FIRST_KEY)
        if self._string is None:
            return _parse_word(self._unparsed) if self._unparsed and self.error is None else NO_VALUE
        if not with_open_string or is_key:
            return NO_VALUE
        return self._string.beginning()


def read_partial(text: str, *, with_open_string: bool = False) -> Any:
    """Parse a text that may end anywhere; return `NO_VALUE` where no value has begun."""
    parser = PartialJSON()
    parser.feed(text)
    return parser.value(with_open_string=with_open_string)


def read_open_json(text: str) -> Any:
    """Parse a text that may end anywhere, including a string that has not ended; return `{}` for an empty
    text.

    Raises:
        ValueError: the text is not the beginning of any JSON.
    """
    parser = PartialJSON()
    parser.feed(text)
    reading = parser.value(with_open_string=True)
    if reading is NO_VALUE:
        if parser.error is not None:
            raise ValueError(f"{parser.error} in {text[:200]!r}")
        return {}
    return reading


def _skip_space(text: str, position: int) -> int:
    return _end_of(_SPACE, text, position)


def _decode_string(body: str) -> str:
    text: str = _parse_string(f'"{body}"')[0]
    return join_surrogates(text)


def _end_of(pattern: "re.Pattern[str]", text: str, position: int) -> int:
    return cast("re.Match[str]", pattern.match(text, position)).end()


def _add_to(container: _Container, key: Optional[str], value: Any) -> None:
    if isinstance(container, list):
        container.append(value)
    elif key is not None:
        container[key] = value


def _parse_word(word: str) -> Any:
    if word in _WORDS:
        return _WORDS[word]
    match = _NUMBER.fullmatch(word)
    if match is None:
        return NO_VALUE
    convert: Callable[[str], Any] = float if match.group(1) or match.group(2) else int
    try:
        return convert(word)
    except ValueError:  # more digits than Python converts to an integer
        return NO_VALUE


_PARTIAL_NUMBERS: Tuple["re.Pattern[str]", ...] = (
    re.compile(r"-?(?:0|[1-9]\d*)?"),
    re.compile(r"-?(?:0|[1-9]\d*)\.\d*(?:[eE][-+]?\d*)?"),
    re.compile(r"-?(?:0|[1-9]\d*)[eE][-+]?\d*"),
)


def _is_number_or_word_prefix(word: str) -> bool:
    return any(word_in_full.startswith(word) for word_in_full in _WORDS) or any(
        pattern.fullmatch(word) for pattern in _PARTIAL_NUMBERS
    )
