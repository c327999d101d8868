# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaCompactionConfigParam"]


class BetaCompactionConfigParam(TypedDict, total=False):
    """Has the conversation compacted by a summary."""

    type: Required[Literal["summarize"]]

    instructions: Optional[str]
    """How to write the summary, in words of your own. Null for none."""
