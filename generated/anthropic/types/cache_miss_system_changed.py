# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CacheMissSystemChanged"]


class CacheMissSystemChanged(BaseModel):
    """The cache was missed because the system prompt differs from that of the earlier request."""

    cache_missed_input_tokens: int
    """About how many input tokens were processed anew although the cache could have provided them."""

    type: Literal["system_changed"]
