# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionRefusalStopDetails"]


class BetaManagedAgentsSessionRefusalStopDetails(BaseModel):
    """Why the model refused to answer."""

    type: Literal["refusal"]

    category: Optional[Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"]] = (
        None
    )
    """Kind of harm for which the answer was refused. Null when none can be named."""

    explanation: Optional[str] = None
    """Reason in words, for people; the wording may change at any time. Null when there is none."""
