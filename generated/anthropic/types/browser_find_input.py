# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BrowserFindInput"]


class BrowserFindInput(BaseModel):
    """Arguments of the browser tool `find`, which finds elements of the page by a description."""

    query: str
    """Description of the elements to find."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
