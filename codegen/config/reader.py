"""Typed access to the values of `sdk.yaml`; what has the wrong form is reported, with where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from attrs import frozen

from codegen.input.document import Document
from codegen.input.literals import is_name
from codegen.input.pointers import as_list, join
from codegen.input.problems import Problems, did_you_mean
from codegen.ir.types import Import


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

    def name_in_module(self, value: Any, pointer: str, *, through_package: bool = False) -> Import:
        """Read `package.module:name`, or `package:module.name` where a package loads the module."""
        text = self.text(value, pointer)
        found = Import.parse(text)
        names = found.name.split(".") if through_package else [found.name]
        if text and not all(map(is_name, (*found.module.split("."), *names))):
            other = " or `package:module.name`" if through_package else ""
            self._wrong(pointer, f"of the form `package.module:name`{other}")
        return found

    def names_in_modules(self, value: Any, pointer: str) -> tuple[Import, ...]:
        items = self.items(value, pointer)
        return tuple(self.name_in_module(item, join(pointer, index)) for index, item in enumerate(items))

    def text_set(self, value: Any, pointer: str) -> frozenset[str]:
        return frozenset(self.texts(value, pointer))

    def text_map(self, value: Any, pointer: str) -> dict[str, str]:
        return {key: self.text(member, at) for key, member, at in self.entries(value, pointer)}

    def _wrong(self, pointer: str, expected: str) -> None:
        self.problems.add(self.document.file, pointer, f"This is not {expected}.", f"Write {expected}.")


Read = Callable[[Reader, Any, str], Any]
"""Takes a value over from where it stands."""


def each(read: Read) -> Read:
    """Return how a mapping is read whose values are read so."""

    def read_all(reader: Reader, value: Any, pointer: str) -> dict[str, Any]:
        return {key: read(reader, member, at) for key, member, at in reader.entries(value, pointer)}

    return read_all
