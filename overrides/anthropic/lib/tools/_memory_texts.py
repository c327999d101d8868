"""The texts that the memory tool returns to the model: listings, numbered lines, edited text. No I/O."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from ._errors import ToolError

_LINE_NUMBER_WIDTH = 6
_MAX_LINES = 999_999
_CONTEXT_LINES = 2


def format_size(count: int) -> str:
    """Format a number of bytes as `ls -h` does."""
    size, unit = float(count), "B"
    for larger in ("K", "M", "G"):
        if size < 1024:
            break
        size, unit = size / 1024, larger
    return f"{int(size)}{unit}" if size == int(size) else f"{size:.1f}{unit}"


def number_lines(lines: Sequence[str], first: int) -> str:
    """Number lines, beginning with `first`."""
    return "\n".join(f"{number:>{_LINE_NUMBER_WIDTH}}\t{line}" for number, line in enumerate(lines, first))


def format_file(path: str, text: str, view_range: Optional[Sequence[int]]) -> str:
    """Format a file with line numbers, or its lines from the first to the second number of `view_range` (-1:
    the last line).

    Raises:
        ToolError: the range is none, or the file is too long to be numbered.
    """
    lines = text.split("\n")
    if len(lines) > _MAX_LINES:
        raise ToolError(f"File {path} exceeds maximum line limit of {_MAX_LINES} lines.")
    first, last = 1, len(lines)
    if view_range:
        first, last = _check_range(view_range, len(lines))
    body = number_lines(lines[first - 1 : last], first)
    return f"Here's the content of {path} with line numbers:\n{body}"


def _check_range(view_range: Sequence[int], count: int) -> Tuple[int, int]:
    problem = f"Invalid `view_range` parameter: {list(view_range)}."
    if len(view_range) != 2:
        raise ToolError(f"{problem} It should be two line numbers, the first and the last.")
    first, last = view_range
    last = count if last == -1 else last
    if not 1 <= first <= count:
        raise ToolError(f"{problem} Its first line should be within the range [1, {count}].")
    if last < first:
        raise ToolError(f"{problem} Its last line should be -1 or not before its first one.")
    return first, min(last, count)


def replace_text(path: str, text: str, old: str, new: str) -> Tuple[str, str]:
    """Replace the one occurrence of `old` in a text. Return the new text and the report for the model.

    Raises:
        ToolError: `old` occurs not at all or several times.
    """
    count = text.count(old) if old else 0
    if not count:
        raise ToolError(f"No replacement was performed, old_str `{old}` did not appear verbatim in {path}.")
    if count > 1:
        lines = ", ".join(str(line) for line in _find_lines(text, old))
        raise ToolError(
            f"No replacement was performed. Multiple occurrences of old_str `{old}` in lines: {lines}. Please"
            " ensure it is unique"
        )
    changed = text.replace(old, new, 1)
    at = text[: text.index(old)].count("\n")
    first = max(0, at - _CONTEXT_LINES)
    snippet = changed.split("\n")[first : at + new.count("\n") + _CONTEXT_LINES + 1]
    return changed, (
        "The memory file has been edited. Here is the snippet showing the change (with line numbers):\n"
        + number_lines(snippet, first + 1)
    )


def _find_lines(text: str, part: str) -> List[int]:
    found: List[int] = []
    position = text.find(part)
    while position >= 0:
        found.append(text.count("\n", 0, position) + 1)
        position = text.find(part, position + len(part))
    return found


def insert_lines(text: str, after: int, new: str) -> str:
    """Insert lines after line number `after`, 0 for the beginning. Return the new text.

    Raises:
        ToolError: the line does not exist.
    """
    lines = text.split("\n")
    count = len(lines) - (lines[-1] == "")
    if not 0 <= after <= count:
        raise ToolError(
            f"Invalid `insert_line` parameter: {after}. It should be within the range [0, {count}]."
        )
    lines[after:after] = [new[:-1] if new.endswith("\n") else new]
    return "\n".join(lines)
