# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BrowserKeyInput"]


class BrowserKeyInput(BaseModel):
    """Arguments of the browser tool `key`, which presses a key or a combination of keys."""

    text: str
    """Key to press, or several joined by `+`."""

    repeat: Optional[int] = None
    """How many times to press the key; null for once."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
