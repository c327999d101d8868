# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserLeftClickDragInput"]


class BetaBrowserLeftClickDragInput(BaseModel):
    """Arguments of the browser tool `left_click_drag`, which drags with the left button."""

    from_: Annotated[beta_types.BetaBrowserCoordinateTarget, PropertyInfo(alias="from")]

    target: beta_types.BetaBrowserCoordinateTarget

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
