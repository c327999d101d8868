# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDreamOutput"]


class BetaDreamOutput(BaseModel):
    """Something that a dream writes."""

    memory_store_id: str
    """ID of the store with the result. Complete only once the dream is `completed`."""

    type: Literal["memory_store"]
