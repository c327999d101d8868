# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaToolUsesKeepParam"]


class BetaToolUsesKeepParam(TypedDict, total=False):
    """Keeps the results of the last few tool calls."""

    type: Required[Literal["tool_uses"]]

    value: Required[int]
    """How many tool calls keep their results; 0 clears all of them."""
