# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserHoverInput"]


class BrowserHoverInput(BaseModel):
    """Arguments of the browser tool `hover`, which moves the pointer over a target without clicking."""

    target: types.BrowserClickTarget
    """Where to move the pointer."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
