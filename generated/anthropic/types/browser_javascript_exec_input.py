# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BrowserJavascriptExecInput"]


class BrowserJavascriptExecInput(BaseModel):
    """Arguments of the browser tool `javascript_exec`, which runs JavaScript in the page."""

    text: str
    """Code to run."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
