# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAdvisorResultBlock"]


class BetaAdvisorResultBlock(BaseModel):
    """Advice in plain text."""

    stop_reason: Optional[str] = None
    """Why the advisor stopped writing, such as `max_tokens` when its advice was cut off. Null when not
    reported.
    """

    text: str
    """What the advisor wrote."""

    type: Literal["advisor_result"]
