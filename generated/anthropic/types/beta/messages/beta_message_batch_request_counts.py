# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaMessageBatchRequestCounts"]


class BetaMessageBatchRequestCounts(BaseModel):
    """How many requests of a batch are in which state.

    All of them count as processing until the whole batch has ended.
    """

    canceled: int
    """Requests that were not done when the batch was canceled."""

    errored: int
    """Requests that ended in an error."""

    expired: int
    """Requests that had not run when the batch expired."""

    processing: int
    """Requests that are waiting or running; 0 once the batch has ended."""

    succeeded: int
    """Requests that were answered."""
