# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_all_thinking_turns_param import BetaAllThinkingTurnsParam
from .beta_thinking_turns_param import BetaThinkingTurnsParam

__all__ = ["BetaClearThinking20251015EditParam", "Keep"]

Keep: TypeAlias = Union[BetaThinkingTurnsParam, BetaAllThinkingTurnsParam, Literal["all"]]
"""How many of the latest turns keep their thinking: a number of them, or `all`. Keeping all preserves the
prompt cache.
"""


class BetaClearThinking20251015EditParam(TypedDict, total=False):
    """Clears the thinking blocks of old turns; the text of the answers stays."""

    type: Required[Literal["clear_thinking_20251015"]]

    keep: Keep
    """How many of the latest turns keep their thinking: a number of them, or `all`. Keeping all preserves the
    prompt cache.
    """
