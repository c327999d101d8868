# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BrowserWaitInput"]


class BrowserWaitInput(BaseModel):
    """Arguments of the browser tool `wait`, which waits for some time."""

    duration: float
    """How long to wait, in seconds."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
