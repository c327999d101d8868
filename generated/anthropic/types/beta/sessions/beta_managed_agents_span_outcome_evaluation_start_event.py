# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSpanOutcomeEvaluationStartEvent"]


class BetaManagedAgentsSpanOutcomeEvaluationStartEvent(BaseModel):
    """The grader begins to compare the work with the rubric of an outcome."""

    id: str
    """Identifies the event; the end of the evaluation repeats it as `outcome_evaluation_start_id`."""

    iteration: int
    """Round of work and grading; the first is 0."""

    outcome_id: str
    """The outcome, as named by its `user.define_outcome` event."""

    processed_at: datetime
    """When the session recorded the event."""

    type: Literal["span.outcome_evaluation_start"]
