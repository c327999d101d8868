# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserReadPageInput"]


class BetaBrowserReadPageInput(BaseModel):
    """Arguments of the browser tool `read_page`, which reads the structure of the page."""

    depth: Optional[int] = None
    """How many levels of the structure to read; null when the model sets no limit."""

    filter: Optional[beta_types.BetaBrowserReadPageFilter] = None
    """Which elements to report; null when the model makes no choice."""

    ref: Optional[str] = None
    """Element to read, with what it contains; null for the whole page."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
