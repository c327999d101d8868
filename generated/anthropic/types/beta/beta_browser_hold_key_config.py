# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserHoldKeyConfig"]


class BetaBrowserHoldKeyConfig(BaseModel):
    """Settings of the browser tool `hold_key`, for holding down a key for a while."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Has to be the same for all
    enabled tools of the family.
    """

    enabled: Optional[bool] = None
    """Whether the model sees this tool at all. The default depends on the tool."""
