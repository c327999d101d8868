"""What Python says of a misspelt keyword, with the nearest one."""

from __future__ import annotations

import inspect
import re
from difflib import get_close_matches
from typing import Any, Callable

__all__ = ["suggest_keyword"]


def suggest_keyword(error: TypeError, method: Callable[..., Any]) -> None:
    """Add the nearest keyword of a method to an error that says it has none of that name, in place."""
    unknown = re.search(r"unexpected keyword argument '(\w+)'$", str(error))
    if unknown:
        for name in get_close_matches(unknown[1], inspect.signature(method).parameters, 1):
            error.args = (f"{error}. Did you mean {name!r}?",)
