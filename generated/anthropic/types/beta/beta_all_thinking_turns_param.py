# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaAllThinkingTurnsParam"]


class BetaAllThinkingTurnsParam(TypedDict, total=False):
    """Keeps the thinking of every turn, so that none is cleared."""

    type: Required[Literal["all"]]
