# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ComputerScrollInput"]


class ComputerScrollInput(BaseModel):
    """Arguments of the computer tool `scroll`, which scrolls in a direction."""

    scroll_amount: int
    """How far to scroll, in steps of the mouse wheel."""

    scroll_direction: types.ComputerScrollDirection
    """Which way to scroll."""

    coordinate: Optional[List[int]] = None
    """Where to scroll: x and y, in pixels. Null for the present position of the pointer."""

    text: Optional[str] = None
    """Modifier key to hold during scrolling; null for none."""
