# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserLeftMouseDownInput"]


class BetaBrowserLeftMouseDownInput(BaseModel):
    """Arguments of the browser tool `left_mouse_down`, which presses the left button down."""

    target: beta_types.BetaBrowserCoordinateTarget

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
