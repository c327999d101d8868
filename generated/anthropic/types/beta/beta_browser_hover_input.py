# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserHoverInput"]


class BetaBrowserHoverInput(BaseModel):
    """Arguments of the browser tool `hover`, which moves the pointer over a target without clicking."""

    target: beta_types.BetaBrowserClickTarget

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
