# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import TypedDict

__all__ = ["BetaSystemMessageOutputConfigParam"]


class BetaSystemMessageOutputConfigParam(TypedDict, total=False):
    """Output settings that a system message carries."""

    effort: Optional[Literal["low", "medium", "high", "xhigh", "max"]]
    """How much effort the model is to put into its answers, from `low` to `max`. Null when the message does
    not set it.
    """
