# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserSwitchTabInput"]


class BetaBrowserSwitchTabInput(BaseModel):
    """Arguments of the browser tool `switch_tab`, which brings a tab to the front."""

    tab_id: str
    """Tab to bring to the front."""
