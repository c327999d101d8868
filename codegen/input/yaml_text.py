"""Values from YAML text, with where it breaks the rules of YAML 1.2. No file is opened here."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn, Optional, Union

import yaml

from codegen.input.pointers import join
from codegen.input.problems import Problems

# libyaml where PyYAML was built with it, which its published wheels are.
_READER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE"))
_FALSE = frozenset(("false", "False", "FALSE"))
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_PREFIXED_INTEGER = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_SPECIAL_FLOAT = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
_MAY_BE_NUMBER = frozenset("+-.0123456789")


def build_yaml(text: str, file: str, problems: Problems, lines: Optional[dict[str, int]] = None) -> Any:
    try:
        return _Builder(text, file, problems, lines).build()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        detail = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
        if "maximum nesting depth" in detail:  # newer releases of libyaml have a limit of their own
            fail_as_too_deep(file, problems)
        context = getattr(error, "context", None)
        reason = f"Not valid YAML: {detail}{f' ({context})' if context else ''}."
        problems.fail(file, "", reason, "Correct the syntax.", None if mark is None else mark.line + 1)
    except RecursionError:
        fail_as_too_deep(file, problems)


def fail_as_too_deep(file: str, problems: Problems) -> NoReturn:
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
