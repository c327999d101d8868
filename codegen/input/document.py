"""Reading the generator's inputs: YAML or JSON text into plain values, and pointers into them.

The reader knows nothing of OpenAPI. It refuses what would silently lose data (a key written twice) and reads
scalars by YAML 1.2's rules, so that `on`, `12:30` and `2024-01-01` stay the texts they are; keys are texts.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Optional, Union

from attrs import field, frozen

from codegen.input.pointers import as_list, as_mapping, join, tokens
from codegen.input.problems import GenerationError, Problem, Problems
from codegen.input.yaml_text import build_yaml, fail_as_too_deep

_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


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
        """Return the value a JSON pointer names.

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
        """Return the pointer, or as much of it as leads to something."""
        while pointer:
            try:
                self.at(pointer)
                break
            except KeyError:
                pointer = pointer.rpartition("/")[0]
        return pointer

    def follow(self, reference: str) -> tuple[str, Any]:
        """Return the pointer and the value a local `$ref` names.

        Raises:
            KeyError: If the reference leaves the document or nothing is there.
        """
        if not reference.startswith("#"):
            raise KeyError(reference)
        return reference[1:], self.at(reference[1:])

    def text_line(self, number: int) -> Optional[str]:
        """Return a line of the text, counted from 1; `None` behind the last one."""
        lines = self._text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else None

    def line(self, pointer: str) -> Optional[int]:
        """Return the line a place starts at, counted from 1; `None` where the text is not at hand.

        Reads the text again: for reporting problems, not for the way to success.
        """
        if self._text and not self._lines:
            # A JSON text that is no YAML, for its tabs, has no lines.
            with suppress(GenerationError):
                build_yaml(self._text, self.file, Problems(), self._lines)
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
    root = _build_json(text, file, problems) if is_json else build_yaml(text, file, problems)
    problems.raise_if_any()
    members = as_mapping(root)
    if members is not None:
        return Document(file, members, text)
    problems.fail(file, "", "The document is not a mapping.", "Write an object at the top level.", 1)


def _is_json(text: str) -> bool:
    """Return whether it is JSON, most of which is YAML, too: but not with tabs or surrogate pairs."""
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
        fail_as_too_deep(file, problems)
    if _ESCAPED_SURROGATE.search(text):
        _refuse_surrogates(root, "", file, problems)
    # JSON is YAML too, and the YAML reader knows which key was repeated, and where.
    return build_yaml(text, file, problems) if repeated else root


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
