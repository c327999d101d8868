# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMessageBatchSucceededResult"]


class BetaMessageBatchSucceededResult(BaseModel):
    """The request was answered."""

    message: beta_types.BetaMessage
    """The answer, as it would have come without a batch."""

    type: Literal["succeeded"]
