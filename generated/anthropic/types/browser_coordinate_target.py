# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BrowserCoordinateTarget"]


class BrowserCoordinateTarget(BaseModel):
    """A point of the view, given by its coordinates."""

    type: Literal["coordinate"]

    x: int
    """Pixels from the left edge."""

    y: int
    """Pixels from the top edge."""
