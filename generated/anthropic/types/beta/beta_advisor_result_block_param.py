# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaAdvisorResultBlockParam"]


class BetaAdvisorResultBlockParam(TypedDict, total=False):
    """Advice in plain text, sent back unchanged."""

    text: Required[str]
    """What the advisor wrote."""

    type: Required[Literal["advisor_result"]]

    stop_reason: Optional[str]
    """Why the advisor stopped writing, such as `max_tokens` when its advice was cut off. Null when not
    reported.
    """
