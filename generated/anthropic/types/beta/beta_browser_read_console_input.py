# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserReadConsoleInput"]


class BetaBrowserReadConsoleInput(BaseModel):
    """Arguments of the browser tool `read_console`, which reads the messages of the console."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
