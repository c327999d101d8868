# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent"]


class BetaManagedAgentsSpanOutcomeEvaluationOngoingEvent(BaseModel):
    """The grader is still at work; a sign of life between the start and the end of an evaluation."""

    id: str

    iteration: int
    """Round of work and grading; the first is 0."""

    outcome_id: str
    """The outcome, as named by its `user.define_outcome` event."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["span.outcome_evaluation_ongoing"]
