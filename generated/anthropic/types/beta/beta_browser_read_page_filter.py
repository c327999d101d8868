# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaBrowserReadPageFilter"]

BetaBrowserReadPageFilter: TypeAlias = Literal["all", "interactive"]
"""Which elements of a page to report: `all`, or only those that one can interact with (`interactive`)."""
