# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo

__all__ = ["BrowserLeftClickDragInput"]


class BrowserLeftClickDragInput(BaseModel):
    """Arguments of the browser tool `left_click_drag`, which drags with the left button."""

    from_: Annotated[types.BrowserCoordinateTarget, PropertyInfo(alias="from")]
    """Point at which the drag begins."""

    target: types.BrowserCoordinateTarget
    """Point at which the drag ends."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
