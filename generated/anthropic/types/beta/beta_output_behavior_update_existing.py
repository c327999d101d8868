# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOutputBehaviorUpdateExisting"]


class BetaOutputBehaviorUpdateExisting(BaseModel):
    """The dream changes a memory store that already exists; for now only the one that it reads. Only one
    dream at a time may write to a store.
    """

    memory_store_id: str
    """ID of the store to change; the same as that of the input."""

    type: Literal["update_existing"]
