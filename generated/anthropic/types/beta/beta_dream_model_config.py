# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaDreamModelConfig"]


class BetaDreamModelConfig(BaseModel):
    """The model of a dream and its speed."""

    id: str
    """ID of the model, of 1 to 256 characters."""

    speed: Optional[Literal["standard", "fast"]] = None
    """How fast output is generated: `standard`, or `fast` at a premium price and only with models that have
    it.
    """
