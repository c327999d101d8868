"""Warnings that point at the caller's own line.

A warning is shown by default only where the program itself triggers it, so it is attributed to the first line
outside of this package, however many wrappers are in between.
"""

from __future__ import annotations

import sys
import warnings
from typing import Type


def warn_caller(message: str, category: Type[Warning] = DeprecationWarning) -> None:
    """Warn whoever called into this package."""
    level = 2
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # there is no public way as quick
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "anthropic":
        frame = frame.f_back
        level += 1
    warnings.warn(message, category, stacklevel=level)
