# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BrowserNavigateInput"]


class BrowserNavigateInput(BaseModel):
    """Arguments of the browser tool `navigate`, which opens an address in a tab."""

    url: str
    """Address to open."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
