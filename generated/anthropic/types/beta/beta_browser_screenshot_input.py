# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserScreenshotInput"]


class BetaBrowserScreenshotInput(BaseModel):
    """Arguments of the browser tool `screenshot`, which takes a screenshot."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
