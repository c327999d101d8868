# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserScrollToInput"]


class BetaBrowserScrollToInput(BaseModel):
    """Arguments of the browser tool `scroll_to`, which scrolls an element into view."""

    target: beta_types.BetaBrowserRefTarget

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
