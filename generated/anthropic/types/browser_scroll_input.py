# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserScrollInput"]


class BrowserScrollInput(BaseModel):
    """Arguments of the browser tool `scroll`, which scrolls in a direction."""

    scroll_direction: types.BrowserScrollDirection
    """Which way to scroll."""

    target: types.BrowserCoordinateTarget
    """Point at which to scroll."""

    scroll_amount: Optional[int] = None
    """How far to scroll, in steps of the mouse wheel; null when the model names no amount."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
