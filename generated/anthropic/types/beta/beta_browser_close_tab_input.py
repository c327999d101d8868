# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserCloseTabInput"]


class BetaBrowserCloseTabInput(BaseModel):
    """Arguments of the browser tool `close_tab`, which closes a tab."""

    tab_id: str
    """Tab to close."""
