"""Coerce values that models write as another plain type than asked for: a number in quotes, 1 for true.

Applied only where nothing else is wrong and no other reading fits unchanged.
"""

import re
from typing import Any, Dict, List, Optional, Tuple, Union

from ..models.checks import Problem

_INTEGER = re.compile(r"\s*([-+]?\d{1,4000})(?:\.0*)?\s*", re.ASCII)
_NUMBER = re.compile(r"\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*", re.ASCII)
_BOOLEANS: Dict[str, bool] = {
    **dict.fromkeys(("true", "t", "yes", "y", "on", "1"), True),
    **dict.fromkeys(("false", "f", "no", "n", "off", "0"), False),
}


class CoercibleProblem(Problem):
    """A value of the wrong type that can be coerced to the right one."""

    coerced: Any

    @classmethod
    def of(cls, path: Tuple[Union[str, int], ...], message: str, coerced: Any) -> "CoercibleProblem":
        """Return the problem, with the coerced value."""
        problem = cls(path, message)
        problem.coerced = coerced
        return problem


def coerce_integer(data: Any) -> Optional[int]:
    """Return the integer in a text."""
    found = _INTEGER.fullmatch(data) if isinstance(data, str) else None
    return int(found[1]) if found else None


def coerce_number(data: Any) -> Optional[float]:
    """Return the number in a text."""
    return float(data) if isinstance(data, str) and _NUMBER.fullmatch(data) else None


def coerce_boolean(data: Any) -> Optional[bool]:
    """Return the truth value of a word, 0 or 1."""
    if isinstance(data, str):
        return _BOOLEANS.get(data.lower())
    return bool(data) if isinstance(data, (int, float)) and data in (0, 1) else None


def apply_coercions(data: Any, coercible: List[CoercibleProblem]) -> Any:
    """Return a copy of parsed JSON with the coerced values of these problems in place."""
    for problem in coercible:
        data = _with(data, problem.path, problem.coerced)
    return data


def _with(data: Any, path: Tuple[Union[str, int], ...], value: Any) -> Any:
    if not path:
        return value
    copy = data.copy()
    copy[path[0]] = _with(copy[path[0]], path[1:], value)
    return copy
