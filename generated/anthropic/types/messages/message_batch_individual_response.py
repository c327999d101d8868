# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import messages as messages_types

__all__ = ["MessageBatchIndividualResponse"]


class MessageBatchIndividualResponse(BaseModel):
    """Result of one request of a batch."""

    custom_id: str
    """Identifier that the request was given. Results come in any order."""

    result: messages_types.MessageBatchResult
    """Outcome of the request: a message, an error, or neither because it was canceled or expired."""
