# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserScrollToInput"]


class BrowserScrollToInput(BaseModel):
    """Arguments of the browser tool `scroll_to`, which scrolls an element into view."""

    target: types.BrowserRefTarget
    """Element to bring into view."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
