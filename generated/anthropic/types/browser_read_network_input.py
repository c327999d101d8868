# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BrowserReadNetworkInput"]


class BrowserReadNetworkInput(BaseModel):
    """Arguments of the browser tool `read_network`, which reads the network requests of the page."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
