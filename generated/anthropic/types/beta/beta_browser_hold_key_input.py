# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserHoldKeyInput"]


class BetaBrowserHoldKeyInput(BaseModel):
    """Arguments of the browser tool `hold_key`, which holds a key down for some time."""

    duration: float
    """How long to hold the key down, in seconds."""

    text: str
    """Key to hold down."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
