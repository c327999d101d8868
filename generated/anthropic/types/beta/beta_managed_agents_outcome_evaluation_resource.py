# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsOutcomeEvaluationResource"]


class BetaManagedAgentsOutcomeEvaluationResource(BaseModel):
    """How far a session is with an outcome that was defined for it. A grader compares the agent's work with
    the rubric, and the agent goes on until the grader is satisfied or no iteration is left.
    """

    completed_at: Optional[datetime] = None
    """When the evaluation ended; null while it is under way."""

    description: str
    """The outcome to reach, as it was defined."""

    explanation: Optional[str] = None
    """Why the grader came to its latest result: what meets the rubric, what is missing, or why it cannot be
    met. Null before there is one.
    """

    iteration: int
    """Round of work and grading that the state belongs to; the first is 0."""

    outcome_id: str
    """Identifies the outcome in the events of the session."""

    result: str
    """Where the outcome stands. More values may come.

    - `pending`: the agent has not started on it yet
    - `running`: the agent works on it, for the first time or to improve it
    - `evaluating`: the grader is at work
    - `satisfied`: ended, and the rubric is met
    - `max_iterations_reached`, `failed`, `interrupted`: ended, and it is not met
    """

    type: Literal["outcome_evaluation"]
