# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["MessageBatchExpiredResult"]


class MessageBatchExpiredResult(BaseModel):
    """The batch ran out of time before the request was sent to the model. Not billed."""

    type: Literal["expired"]
