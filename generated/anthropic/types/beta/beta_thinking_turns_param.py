# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaThinkingTurnsParam"]


class BetaThinkingTurnsParam(TypedDict, total=False):
    """Keeps the thinking of the last few turns of the assistant."""

    type: Required[Literal["thinking_turns"]]

    value: Required[int]
    """How many turns keep their thinking, at least one."""
