# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserLeftClickInput"]


class BrowserLeftClickInput(BaseModel):
    """Arguments of the browser tool `left_click`, which clicks with the left button."""

    target: types.BrowserClickTarget
    """Where to click."""

    modifiers: Optional[str] = None
    """Modifier keys to hold during the click; null for none."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
