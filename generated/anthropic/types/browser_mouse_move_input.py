# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserMouseMoveInput"]


class BrowserMouseMoveInput(BaseModel):
    """Arguments of the browser tool `mouse_move`, which moves the pointer."""

    target: types.BrowserCoordinateTarget
    """Where to move the pointer."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
