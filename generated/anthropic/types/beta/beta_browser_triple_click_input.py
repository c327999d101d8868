# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserTripleClickInput"]


class BetaBrowserTripleClickInput(BaseModel):
    """Arguments of the browser tool `triple_click`, which clicks three times."""

    target: beta_types.BetaBrowserClickTarget

    modifiers: Optional[str] = None
    """Modifier keys to hold during the click; null for none."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
