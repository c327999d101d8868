# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserZoomInput"]


class BetaBrowserZoomInput(BaseModel):
    """Arguments of the browser tool `zoom`, which shows a part of the view at full resolution."""

    region: List[int]
    """Part of the view to show, given by two opposite corners: x and y of one, then of the other."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
