# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserLeftMouseUpInput"]


class BrowserLeftMouseUpInput(BaseModel):
    """Arguments of the browser tool `left_mouse_up`, which releases the left button."""

    target: types.BrowserCoordinateTarget
    """Where to release the button."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
