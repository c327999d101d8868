# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserLeftClickInput"]


class BetaBrowserLeftClickInput(BaseModel):
    """Arguments of the browser tool `left_click`, which clicks with the left button."""

    target: beta_types.BetaBrowserClickTarget

    modifiers: Optional[str] = None
    """Modifier keys to hold during the click; null for none."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
