"""Reading the generator's inputs: YAML or JSON text into plain values, and pointers into them.

The reader knows nothing of OpenAPI. It refuses what would silently lose data (a key written twice) and reads
scalars by YAML 1.2's rules, so that `on`, `12:30` and `2024-01-01` stay the texts they are; keys are texts.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, Optional, Union

import yaml
from attrs import field, frozen

from codegen.problems import GenerationError, Problem, Problems

# libyaml where PyYAML was built with it, which its published wheels are.
_READER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE"))
_FALSE = frozenset(("false", "False", "FALSE"))
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_PREFIXED_INTEGER = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_SPECIAL_FLOAT = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_MAY_BE_NUMBER = frozenset("+-.0123456789")


@frozen
class Document:
    """A description as it was written.

    Attributes:
        file: The name problems are reported under.
        root: The whole document, plain dicts, lists and scalars.
    """

    file: str
    root: Mapping[str, Any]
    _text: str = field(default="", repr=False, eq=False)
    _lines: dict[str, int] = field(factory=dict[str, int], repr=False, eq=False, init=False)

    def at(self, pointer: str) -> Any:
        """The value a JSON pointer names.

        Raises:
            KeyError: If nothing is there; the message is the first pointer that does not exist.
        """
        value: Any = self.root
        for depth, token in enumerate(tokens(pointer), start=1):
            try:
                value = value[token if value.__class__ is dict else int(token)]
            except (KeyError, IndexError, ValueError, TypeError):
                raise KeyError(join("", *tokens(pointer)[:depth])) from None
        return value

    def existing(self, pointer: str) -> str:
        """The pointer, or as much of it as leads to something."""
        while pointer:
            try:
                self.at(pointer)
                break
            except KeyError:
                pointer = pointer.rpartition("/")[0]
        return pointer

    def follow(self, reference: str) -> tuple[str, Any]:
        """The pointer and the value a local `$ref` names.

        Raises:
            KeyError: If the reference leaves the document or nothing is there.
        """
        if not reference.startswith("#"):
            raise KeyError(reference)
        return reference[1:], self.at(reference[1:])

    def text_line(self, number: int) -> Optional[str]:
        """A line of the text, counted from 1; `None` behind the last one."""
        lines = self._text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else None

    def line(self, pointer: str) -> Optional[int]:
        """The line a place starts at, counted from 1; `None` where the text is not at hand.

        Reads the text again: for reporting problems, not for the way to success.
        """
        if self._text and not self._lines:
            # A JSON text that is no YAML, for its tabs, has no lines.
            with suppress(GenerationError):
                _build(self._text, self.file, Problems(), self._lines)
        return self._lines.get(pointer)


def load(path: Union[str, os.PathLike[str]], file: Optional[str] = None) -> Document:
    """Read a description, JSON if its name ends in `.json` or it is JSON, YAML otherwise.

    Args:
        path: The file.
        file: The name to report problems under; the path as given by default.

    Raises:
        GenerationError: If the file cannot be read, is not valid, writes a key twice, or holds no mapping.
    """
    name = str(path) if file is None else file
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        problem = Problem(name, "", f"The file cannot be read: {reason}.", "Name a readable UTF-8 file.")
        raise GenerationError([problem]) from None
    return loads(text, name, is_json=name.endswith(".json"))


def loads(text: str, file: str, *, is_json: bool = False) -> Document:
    """Read a description from its text. Raises as `load` does."""
    problems = Problems()
    is_json = is_json or _is_json(text)
    root = _build_json(text, file, problems) if is_json else _build(text, file, problems)
    problems.raise_if_any()
    members = as_mapping(root)
    if members is not None:
        return Document(file, members, text)
    problems.fail(file, "", "The document is not a mapping.", "Write an object at the top level.", 1)


def join(pointer: str, *steps: Union[str, int]) -> str:
    """A JSON pointer extended by keys or indexes, escaped."""
    return pointer + "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def tokens(pointer: str) -> list[str]:
    """The keys and indexes of a JSON pointer, unescaped."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def as_mapping(value: Any) -> Optional[dict[str, Any]]:
    """The value if it is a mapping of a document, for reading what may be anything."""
    return value if value.__class__ is dict else None


def as_list(value: Any) -> Optional[list[Any]]:
    """The value if it is a list of a document."""
    return value if value.__class__ is list else None


def _is_json(text: str) -> bool:
    """Whether it is JSON under another name. Most JSON is YAML, too, but not tabs and surrogate pairs."""
    if not text.lstrip().startswith("{"):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _build_json(text: str, file: str, problems: Problems) -> Any:
    repeated = False

    def build_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        value = dict(pairs)
        repeated = repeated or len(value) != len(pairs)
        return value

    try:
        root = json.loads(text, object_pairs_hook=build_object)
    except ValueError as error:
        detail, line = getattr(error, "msg", str(error)), getattr(error, "lineno", None)
        problems.fail(file, "", f"Not valid JSON: {detail}.", "Correct the syntax.", line)
    except RecursionError:
        _fail_as_too_deep(file, problems)
    if _ESCAPED_SURROGATE.search(text):
        _refuse_surrogates(root, "", file, problems)
    # JSON is YAML too, and the YAML reader knows which key was repeated, and where.
    return _build(text, file, problems) if repeated else root


def _refuse_surrogates(value: Any, pointer: str, file: str, problems: Problems) -> None:
    """Note texts that are no Unicode: JSON can escape half of a pair, which no file can hold."""
    mapping = as_mapping(value)
    members: Iterable[tuple[Any, Any]] = (
        enumerate(as_list(value) or ()) if mapping is None else mapping.items()
    )
    for key, member in members:
        for text in (key, member):
            if isinstance(text, str) and _SURROGATE.search(text):
                reason = f"The text {text!r} is no Unicode: it has half of a surrogate pair."
                problems.add(file, join(pointer, key), reason, "Write the whole character.")
        _refuse_surrogates(member, join(pointer, key), file, problems)


def _build(text: str, file: str, problems: Problems, lines: Optional[dict[str, int]] = None) -> Any:
    try:
        return _Builder(text, file, problems, lines).build()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        detail = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
        if "maximum nesting depth" in detail:  # newer releases of libyaml have a limit of their own
            _fail_as_too_deep(file, problems)
        context = getattr(error, "context", None)
        reason = f"Not valid YAML: {detail}{f' ({context})' if context else ''}."
        problems.fail(file, "", reason, "Correct the syntax.", None if mark is None else mark.line + 1)
    except RecursionError:
        _fail_as_too_deep(file, problems)


def _fail_as_too_deep(file: str, problems: Problems) -> NoReturn:
    problems.fail(file, "", "Nested too deeply.", "Move inner schemas to components and refer to them.")


class _Builder:
    """Values straight from libyaml's events: twice as fast as PyYAML's nodes and constructors."""

    def __init__(
        self, text: str, file: str, problems: Problems, lines: Optional[dict[str, int]] = None
    ) -> None:
        self._next: Callable[[], Any] = _READER(text).get_event
        self._file = file
        self._problems = problems
        self._lines = lines
        self._path: list[Union[str, int]] = []
        self._anchors: dict[str, Any] = {}

    def build(self) -> Any:
        self._next()  # stream start
        if isinstance(self._next(), yaml.StreamEndEvent):
            return None
        value = self._value(self._next())
        self._next()  # document end
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            self._refuse(event, "A second document follows in the same file.", "Keep one document per file.")
        return value

    def _value(self, event: Any) -> Any:
        if self._lines is not None:
            self._lines[join("", *self._path)] = event.start_mark.line + 1
        kind = event.__class__
        if kind is yaml.AliasEvent:
            return self._alias(event)
        if kind is yaml.ScalarEvent:
            value = _scalar(event)
            if event.tag is not None and event.tag not in ("!", "tag:yaml.org,2002:str"):
                self._refuse(event, f"The tag {event.tag!r} is not understood.", "Write a plain value.")
        elif kind is yaml.MappingStartEvent:
            value = self._mapping(event)
        else:
            value = self._sequence()
        if event.anchor is not None:
            self._anchors[event.anchor] = value
        return value

    def _mapping(self, start: Any) -> dict[str, Any]:
        value: dict[str, Any] = {}
        path = self._path
        while (event := self._next()).__class__ is not yaml.MappingEndEvent:
            if event.__class__ is not yaml.ScalarEvent:
                reason, remedy = "A key is not a plain text.", "Write the key as a text."
                self._problems.fail(self._file, join("", *path), reason, remedy, event.start_mark.line + 1)
            key = event.value
            path.append(key)
            if key == "<<" and event.implicit[0]:
                self._refuse(event, "Merge keys (`<<`) are not part of YAML 1.2.", "Write the keys out.")
            elif key in value:
                self._refuse(
                    event, f"The key {key!r} is written twice.", "Keep one of the two, or rename one."
                )
            value[key] = self._value(self._next())
            path.pop()
        return value

    def _sequence(self) -> list[Any]:
        value: list[Any] = []
        path = self._path
        while (event := self._next()).__class__ is not yaml.SequenceEndEvent:
            path.append(len(value))
            value.append(self._value(event))
            path.pop()
        return value

    def _alias(self, event: Any) -> Any:
        if event.anchor in self._anchors:
            return self._anchors[event.anchor]
        reason = f"The alias '*{event.anchor}' names no value that is complete before it."
        self._refuse(event, reason, "Use `$ref` for a schema that contains itself.")
        return None

    def _refuse(self, event: Any, reason: str, remedy: str) -> None:
        self._problems.add(self._file, join("", *self._path), reason, remedy, event.start_mark.line + 1)


def _scalar(event: Any) -> Any:
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _NULL:
        return None
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    if text[0] in _MAY_BE_NUMBER:
        if _INTEGER.match(text):
            return int(text) if len(text) < 4000 else text  # Python refuses to convert longer ones
        if _PREFIXED_INTEGER.match(text):
            return int(text, 0)
        if _FLOAT.match(text):
            return float(text)
        if _SPECIAL_FLOAT.match(text):
            return float(text.replace(".", "", 1))
    return text
