# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserMiddleClickInput"]


class BrowserMiddleClickInput(BaseModel):
    """Arguments of the browser tool `middle_click`, which clicks with the middle button."""

    target: types.BrowserClickTarget
    """Where to click."""

    modifiers: Optional[str] = None
    """Modifier keys to hold during the click; null for none."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
