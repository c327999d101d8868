# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from anthropic._core.models import BaseModel

__all__ = ["BetaComputerMouseMoveInput"]


class BetaComputerMouseMoveInput(BaseModel):
    """Arguments of the computer tool `mouse_move`, which moves the pointer."""

    coordinate: List[int]
    """Where to move the pointer: x and y, in pixels."""
