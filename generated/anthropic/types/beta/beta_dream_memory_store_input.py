# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDreamMemoryStoreInput"]


class BetaDreamMemoryStoreInput(BaseModel):
    """A memory store that a dream starts from. It is only read, unless the output goes into the same
    store.
    """

    memory_store_id: str
    """ID of the store to read."""

    type: Literal["memory_store"]
