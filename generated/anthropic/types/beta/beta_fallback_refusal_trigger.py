# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaFallbackRefusalTrigger"]


class BetaFallbackRefusalTrigger(BaseModel):
    """Says that the change of models was due to a refusal."""

    category: Optional[Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]] = (
        None
    )
    """Kind of harm that the refusal was about. Null when none can be named."""

    type: Literal["refusal"]
