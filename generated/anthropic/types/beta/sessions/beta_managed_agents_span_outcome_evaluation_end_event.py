# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSpanOutcomeEvaluationEndEvent"]


class BetaManagedAgentsSpanOutcomeEvaluationEndEvent(BaseModel):
    """The grader has come to a result on the work. With `needs_revision` the agent starts another round; any
    other result is final.
    """

    id: str

    explanation: str
    """Why the grader came to this result: which criteria are met, and what is missing."""

    iteration: int
    """Round of work and grading; the first is 0."""

    outcome_evaluation_start_id: str
    """The `span.outcome_evaluation_start` event that marks the beginning of the evaluation."""

    outcome_id: str
    """The outcome, as named by its `user.define_outcome` event."""

    processed_at: datetime
    """When the session recorded the event."""

    result: str
    """What the grader found. More values may come.

    - `satisfied`: the rubric is met, and the session goes idle
    - `needs_revision`: something is missing, and the agent goes on
    - `max_iterations_reached`: not met, and no round is left; one last turn closes the work
    - `failed`: the rubric does not fit what was made
    - `interrupted`: an interrupt ended the evaluation
    """

    type: Literal["span.outcome_evaluation_end"]

    usage: beta_sessions_types.BetaManagedAgentsSpanModelUsage
    """Tokens that the evaluation took."""
