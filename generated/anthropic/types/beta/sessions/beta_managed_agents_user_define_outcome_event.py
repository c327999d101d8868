# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsUserDefineOutcomeEvent", "Rubric"]

Rubric: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsFileRubric", "beta_sessions_types.BetaManagedAgentsTextRubric"
    ],
    PropertyInfo(discriminator="type"),
]
"""Criteria for the result of the work, as a text or a file."""


class BetaManagedAgentsUserDefineOutcomeEvent(BaseModel):
    """An outcome that was set for the session. The agent works towards it in rounds, each of which a grader
    compares with the rubric.
    """

    id: str

    description: str
    """What the agent has to achieve."""

    max_iterations: Optional[int] = None
    """Most rounds of work and grading before the agent stops: 3 by default, no more than 20."""

    outcome_id: str
    """Identifies the outcome in later events and in `outcome_evaluations` of the session."""

    processed_at: datetime
    """When the agent took up the event."""

    rubric: Rubric
    """What the work is graded by."""

    type: Literal["user.define_outcome"]
