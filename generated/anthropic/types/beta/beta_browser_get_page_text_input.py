# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserGetPageTextInput"]


class BetaBrowserGetPageTextInput(BaseModel):
    """Arguments of the browser tool `get_page_text`, which reads the text of the page."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
