# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserScrollConfig"]


class BetaBrowserScrollConfig(BaseModel):
    """Settings of the browser tool `scroll`, for scrolling."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Has to be the same for all
    enabled tools of the family.
    """

    enabled: Optional[bool] = None
    """Whether the model sees this tool at all. The default depends on the tool."""
