# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CacheMissToolsChanged"]


class CacheMissToolsChanged(BaseModel):
    """The cache was missed because the tool definitions differ, or come in another order."""

    cache_missed_input_tokens: int
    """About how many input tokens were processed anew although the cache could have provided them."""

    type: Literal["tools_changed"]
