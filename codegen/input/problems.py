"""What is wrong with the generator's inputs, collected so that one run reports everything.

A problem says where (file and JSON pointer), why, and what to do about it. Nothing here touches files.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn, Optional

from attrs import define, field, frozen

from codegen.input.literals import printable


@frozen(order=True)
class Problem:
    """One thing to correct in an input.

    Attributes:
        file: The input as the person named it, e.g. `openapi.yaml`.
        pointer: JSON pointer to the place, `""` for the whole document.
        reason: What is wrong, one sentence.
        remedy: What to change, one sentence.
        line: Line of the place, counted from 1, where it is known.
    """

    file: str
    pointer: str
    reason: str
    remedy: str
    line: Optional[int] = field(default=None, eq=False)

    def __str__(self) -> str:
        return f"{self.place()}\n    {self.reason}\n    Remedy: {self.remedy}"

    def place(self) -> str:
        """Return file, line and pointer, as a terminal may link them."""
        line = "" if self.line is None else f":{self.line}"
        return f"{self.file}{line}#{printable(self.pointer)}"


class GenerationError(Exception):
    """The inputs cannot be generated from; the text lists every problem found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n\n".join(str(problem) for problem in self.problems))


@define
class Problems:
    """The problems found so far. Steps add to it and go on; `raise_if_any` ends the run between steps."""

    _found: list[Problem] = field(factory=list[Problem])

    def add(self, file: str, pointer: str, reason: str, remedy: str, line: Optional[int] = None) -> None:
        """Note a problem. The same problem found on two ways through the document is kept once."""
        problem = Problem(file, pointer, reason, remedy, line)
        if problem not in self._found:
            self._found.append(problem)

    def fail(self, file: str, pointer: str, reason: str, remedy: str, line: Optional[int] = None) -> NoReturn:
        """Note a problem that nothing can be built behind, and end the run with all found so far."""
        self.add(file, pointer, reason, remedy, line)
        raise GenerationError(self._found)

    def add_new(self, others: Iterable[Problem]) -> None:
        """Take over problems of a later step, but for those at places where an earlier step found the cause.

        A broken reference is found both at the `$ref` and by whoever follows it.
        """
        known = {(problem.file, problem.pointer.removesuffix("/$ref")) for problem in self._found}
        for problem in others:
            if not problem.pointer or (problem.file, problem.pointer.removesuffix("/$ref")) not in known:
                self.add(problem.file, problem.pointer, problem.reason, problem.remedy, problem.line)

    def raise_if_any(self) -> None:
        """End the run if a problem was found.

        Raises:
            GenerationError: Listing every problem, in the order found.
        """
        if self._found:
            raise GenerationError(self._found)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return `" Did you mean 'x'?"`, or nothing when no known name is close."""
    close = difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f" Did you mean {close[0]!r}?" if close else ""


def display_path(path: Path) -> str:
    """Return the path as a person at this place would write it."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
