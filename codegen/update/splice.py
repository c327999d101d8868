"""Writes a changed description: what is the same keeps its lines and comments; the rest is written anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Union

from attrs import frozen

from codegen.input.document import Document
from codegen.input.pointers import as_list, as_mapping, join
from codegen.input.yaml_writing import write_yaml
from codegen.update.words import identity

_SPACED = ("/paths", "/components/schemas", "/webhooks")  # with empty lines between the members
_Key = Union[str, int]


@frozen
class Splicer:
    """The lines of a document as it is, to be used again."""

    document: Document
    lines: Sequence[str]

    @classmethod
    def of(cls, document: Document, text: str) -> Splicer:
        """Take the lines of the text that the document was read from."""
        return cls(document, text.split("\n"))

    def text(self, root: Any) -> str:
        """Return the whole text of the root as it is to be."""
        return "\n".join(self._members(dict(self.document.root), root, "", 0, len(self.lines), 0))

    def _members(self, own: Any, new: Any, pointer: str, start: int, end: int, margin: int) -> Iterator[str]:
        last_line = self._last(start, end)
        spans = self._spans(own, pointer, start, last_line, margin)
        if spans:
            yield from self.lines[start : min(first for first, _, _ in spans.values())]
        kept = [key for key in new if key in spans]
        is_behind = not kept
        for key, value in new.items():
            if key not in spans:
                gap = [""] if pointer in _SPACED else []
                yield from gap if is_behind else ()
                yield from write_yaml({key: value}, margin)
                yield from () if is_behind else gap
                continue
            is_behind = key == kept[-1]
            first, at, last = spans[key]
            if value is own[key]:
                yield from self.lines[first:last]
            elif self._is_block(own[key], value, at):
                yield from self.lines[first : at + 1]
                yield from self._inside(own[key], value, join(pointer, key), at + 1, last)
            else:
                yield from self.lines[first:at]
                yield from write_yaml({key: value}, margin)
                yield from self.lines[self._last(at, last) : last]
        yield from self.lines[last_line:end]

    def _inside(self, own: Any, new: Any, pointer: str, start: int, end: int) -> Iterator[str]:
        margin = len(self.lines[start]) - len(self.lines[start].lstrip())
        if as_mapping(own) is not None:
            yield from self._members(own, new, pointer, start, end, margin)
        else:
            yield from self._items(own, new, pointer, start, end, margin)

    def _items(self, own: Any, new: Any, pointer: str, start: int, end: int, margin: int) -> Iterator[str]:
        last_line = self._last(start, end)
        spans = self._spans(own, pointer, start, last_line, margin)
        places = {identity(item): index for index, item in enumerate(own)}
        for value in new:
            index = places.pop(identity(value), -1)
            first, at, last = spans.get(index, (0, 0, 0))
            if index >= 0 and value is own[index]:
                yield from self.lines[first:last]
            elif index >= 0 and _begin_alike(own[index], value):
                yield from self.lines[first:at]
                inner = join(pointer, index)
                yield from self._members(own[index], value, inner, at, last, margin + len("- "))
            else:
                yield from self.lines[first:at]
                yield from write_yaml([value], margin)
        yield from self.lines[last_line:end]

    def _is_block(self, own: Any, new: Any, at: int) -> bool:
        """Return whether both are mappings, or lists, and this one is written below the line of its key."""
        both = (as_mapping(own) and as_mapping(new)) or (as_list(own) and as_list(new))
        return bool(both) and self.lines[at].rstrip().endswith(":")

    def _spans(
        self, own: Any, pointer: str, start: int, end: int, margin: int
    ) -> dict[_Key, tuple[int, int, int]]:
        """Return where each member begins, with the comments above it, where itself, and where it ends."""
        keys: Iterable[_Key] = own if as_mapping(own) is not None else range(len(own))
        at = [(key, self._line(key, join(pointer, key), start, margin)) for key in keys]
        firsts = [self._above(line, start) for _, line in at]
        return {key: (first, line, last) for (key, line), first, last in zip(at, firsts, [*firsts[1:], end])}

    def _line(self, key: _Key, pointer: str, start: int, margin: int) -> int:
        """Return the line of a key, which may be above that of its value."""
        line = (self.document.line(pointer) or 1) - 1
        marks = tuple(" " * margin + mark for mark in (f"{key}:", f"'{key}':", f'"{key}":'))
        while isinstance(key, str) and line > start:
            # The first member of an item stands on the line of the dash.
            if self.lines[line].replace("- ", "  ", 1).startswith(marks):
                break
            line -= 1
        return line

    def _last(self, start: int, end: int) -> int:
        """Return where the empty lines at the end begin."""
        while end > start and not self.lines[end - 1].strip():
            end -= 1
        return end

    def _above(self, line: int, start: int) -> int:
        while line > start and self.lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line


def _begin_alike(own: Any, new: Any) -> bool:
    """Return whether two mappings have the member in common that stands on the line of the dash."""
    first = next(iter(as_mapping(own) or ()), None)
    return first is not None and next(iter(new)) == first and new[first] is own[first]
