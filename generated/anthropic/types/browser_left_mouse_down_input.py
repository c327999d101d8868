# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserLeftMouseDownInput"]


class BrowserLeftMouseDownInput(BaseModel):
    """Arguments of the browser tool `left_mouse_down`, which presses the left button down."""

    target: types.BrowserCoordinateTarget
    """Where to press the button down."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
