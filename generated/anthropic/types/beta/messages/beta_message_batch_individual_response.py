# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import messages as beta_messages_types

__all__ = ["BetaMessageBatchIndividualResponse"]


class BetaMessageBatchIndividualResponse(BaseModel):
    """Result of one request of a batch."""

    custom_id: str
    """Identifier that the request was given. Results come in any order."""

    result: beta_messages_types.BetaMessageBatchResult
    """Outcome of the request: a message, an error, or neither because it was canceled or expired."""
