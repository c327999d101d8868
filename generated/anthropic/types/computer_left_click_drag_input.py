# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel

__all__ = ["ComputerLeftClickDragInput"]


class ComputerLeftClickDragInput(BaseModel):
    """Arguments of the computer tool `left_click_drag`, which drags with the left button."""

    coordinate: List[int]
    """Where the drag ends: x and y, in pixels."""

    start_coordinate: List[int]
    """Where the drag begins: x and y, in pixels."""

    text: Optional[str] = None
    """Modifier key to hold during the drag; null for none."""
