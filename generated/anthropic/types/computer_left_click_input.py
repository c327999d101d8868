# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel

__all__ = ["ComputerLeftClickInput"]


class ComputerLeftClickInput(BaseModel):
    """Arguments of the computer tool `left_click`, which clicks with the left button."""

    coordinate: Optional[List[int]] = None
    """Where to click: x and y, in pixels. Null for the present position of the pointer."""

    text: Optional[str] = None
    """Modifier key to hold during the click; null for none."""
