# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserScrollInput"]


class BetaBrowserScrollInput(BaseModel):
    """Arguments of the browser tool `scroll`, which scrolls in a direction."""

    scroll_direction: beta_types.BetaBrowserScrollDirection

    target: beta_types.BetaBrowserCoordinateTarget

    scroll_amount: Optional[int] = None
    """How far to scroll, in steps of the mouse wheel; null when the model names no amount."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
