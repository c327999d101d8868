# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CacheMissModelChanged"]


class CacheMissModelChanged(BaseModel):
    """The cache was missed because the request goes to another model; entries belong to one model."""

    cache_missed_input_tokens: int
    """About how many input tokens were processed anew although the cache could have provided them."""

    type: Literal["model_changed"]
