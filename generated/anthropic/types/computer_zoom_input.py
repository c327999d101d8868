# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List

from anthropic._core.models import BaseModel

__all__ = ["ComputerZoomInput"]


class ComputerZoomInput(BaseModel):
    """Arguments of the computer tool `zoom`, which shows a part of the screen at full resolution."""

    region: List[int]
    """Part of the screen to show, given by two opposite corners: x and y of one, then of the other."""
