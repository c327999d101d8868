"""Typed access to the values of `sdk.yaml`; what has the wrong form is reported, with where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import frozen

from codegen.input.document import Document
from codegen.input.literals import is_name
from codegen.input.pointers import as_list, join
from codegen.input.problems import Problems, did_you_mean


@frozen
class Reader:
    """Typed access that reports what has the wrong form and goes on."""

    document: Document
    problems: Problems

    def mapping(self, value: Any, pointer: str, known: Any = None) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            self._wrong(pointer, "a mapping")
            return {}
        members = cast("dict[str, Any]", value)
        if known is None:
            return members
        for key in members:
            if key not in known:
                reason = f"{key!r} is not understood here.{did_you_mean(key, known)}"
                self.problems.add(
                    self.document.file, join(pointer, key), reason, f"Use one of {sorted(known)}."
                )
        return {key: member for key, member in members.items() if key in known}

    def entries(self, value: Any, pointer: str) -> Iterator[tuple[str, Any, str]]:
        for key, member in self.mapping(value, pointer).items():
            yield key, member, join(pointer, key)

    def items(self, value: Any, pointer: str) -> list[Any]:
        members = as_list(value)
        if members is None:
            self._wrong(pointer, "a list")
        return members or []

    def texts(self, value: Any, pointer: str) -> tuple[str, ...]:
        items = self.items(value, pointer)
        return tuple(self.text(item, join(pointer, index)) for index, item in enumerate(items))

    def text(self, value: Any, pointer: str) -> str:
        if not isinstance(value, str):
            self._wrong(pointer, "a text")
            return ""
        return value

    def path(self, value: Any, pointer: str) -> str:
        """A name in a module, as `package.module:name`."""
        text = self.text(value, pointer)
        module, _, name = text.partition(":")
        if text and not all(map(is_name, (*module.split("."), name))):
            self._wrong(pointer, "of the form `package.module:name`")
        return text

    def dotted_path(self, value: Any, pointer: str) -> str:
        """A name in a module, which may be reached through its package, as `package:module.name`."""
        text = self.text(value, pointer)
        module, _, name = text.partition(":")
        if text and not all(map(is_name, (*module.split("."), *name.split(".")))):
            self._wrong(pointer, "of the form `package.module:name` or `package:module.name`")
        return text

    def paths(self, value: Any, pointer: str) -> tuple[str, ...]:
        items = self.items(value, pointer)
        return tuple(self.path(item, join(pointer, index)) for index, item in enumerate(items))

    def text_map(self, value: Any, pointer: str) -> dict[str, str]:
        return {key: self.text(member, at) for key, member, at in self.entries(value, pointer)}

    def _wrong(self, pointer: str, expected: str) -> None:
        self.problems.add(self.document.file, pointer, f"This is not {expected}.", f"Write {expected}.")
