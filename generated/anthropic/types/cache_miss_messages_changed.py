# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CacheMissMessagesChanged"]


class CacheMissMessagesChanged(BaseModel):
    """The cache was missed because an earlier message was changed or dropped, instead of messages only being
    added at the end.
    """

    cache_missed_input_tokens: int
    """About how many input tokens were processed anew although the cache could have provided them."""

    type: Literal["messages_changed"]
