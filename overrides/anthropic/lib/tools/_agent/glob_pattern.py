"""Match paths against glob patterns such as `**/*.py`, in linear time whatever the pattern. No I/O.

`*` and `?` stay within a name, `**` stands for any number of directories, `{a,b}` for either. Names with a
dot in front are matched only by a part that has one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import Callable, List, Sequence

from .._errors import ToolError

_MAX_ALTERNATIVES = 64

Names = Sequence[str]
NameMatcher = Callable[[str], bool]


@lru_cache(maxsize=64)
def path_matcher(pattern: str) -> Callable[[str], bool]:
    """Compile a pattern; return the function that tells whether a relative path matches.

    Raises:
        ToolError: the pattern is none.
    """
    parts = [part for part in pattern.split("/") if part not in ("", ".")]
    if parts and parts[-1] == "**":
        parts.append("*")
    groups: List[List[NameMatcher]] = [[]]  # the parts between two `**`
    for part in parts:
        if part == "**":
            groups.append([])
        else:
            groups[-1].append(_name_matcher(part))
    return lambda path: _matches(groups, path.split("/"))


def _matches(groups: List[List[NameMatcher]], names: Names) -> bool:
    first, last = groups[0], groups[-1]
    if not _match_at(first, names, 0):
        return False
    if len(groups) == 1:
        return len(names) == len(first)
    start = len(first)
    for group in groups[1:-1]:  # each as early as possible, which leaves the most names to the others
        while not _match_at(group, names, start):
            if start == len(names) or names[start].startswith("."):
                return False
            start += 1
        start += len(group)
    end = len(names) - len(last)
    skipped = names[start:end]
    return end >= start and _match_at(last, names, end) and not any(name.startswith(".") for name in skipped)


def _match_at(group: List[NameMatcher], names: Names, start: int) -> bool:
    if len(names) - start < len(group):
        return False
    return all(matches(names[start + index]) for index, matches in enumerate(group))


def _name_matcher(part: str) -> NameMatcher:
    try:
        matchers = [re.compile(_regex(each), re.DOTALL).fullmatch for each in _alternatives(part)]
    except re.error as error:
        raise ToolError(f"invalid pattern {part!r}: {error}") from None
    matches_hidden = part.startswith(".")
    return lambda name: (matches_hidden or not name.startswith(".")) and any(fits(name) for fits in matchers)


def _alternatives(part: str) -> List[str]:
    """Expand the braces of a part: return it once for every choice."""
    pieces = re.split(r"\{([^}]*)\}", part)
    choices = [piece.split(",") if index % 2 else [piece] for index, piece in enumerate(pieces)]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > _MAX_ALTERNATIVES:
        raise ToolError(f"too many alternatives in {part!r}; the most are {_MAX_ALTERNATIVES}")
    return ["".join(chosen) for chosen in product(*choices)]


def _regex(part: str) -> str:
    """Translate a part without braces into a regular expression.

    What follows a `*` is searched for once, where it comes first, in a lookahead, which is never backtracked
    into.
    """
    segments: List[str] = [""]
    index = 0
    while index < len(part):
        character = part[index]
        end = part.find("]", index + 2) if character == "[" else -1
        if character == "*":
            segments.append("")
        elif character == "?":
            segments[-1] += "."
        elif end > 0:
            inside = part[index + 1 : end].replace("\\", "\\\\").replace("[", "\\[")
            segments[-1] += f"[{'^' + inside[1:] if inside[0] == '!' else inside}]"
            index = end
        else:
            segments[-1] += re.escape(character)
        index += 1
    if len(segments) == 1:
        return segments[0]
    first, *middle, last = segments
    lookaheads = "".join(f"(?=(?P<g{i}>.*?{each}))(?P=g{i})" for i, each in enumerate(middle) if each)
    return f"{first}{lookaheads}.*{last}"
