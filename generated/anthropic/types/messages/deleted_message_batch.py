# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["DeletedMessageBatch"]


class DeletedMessageBatch(BaseModel):
    """Confirms that a batch was deleted."""

    id: str
    """The batch that was deleted."""

    type: Literal["message_batch_deleted"]
