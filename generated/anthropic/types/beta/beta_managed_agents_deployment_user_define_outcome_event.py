# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsDeploymentUserDefineOutcomeEvent", "Rubric"]

Rubric: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsFileRubric", "beta_sessions_types.BetaManagedAgentsTextRubric"
    ],
    PropertyInfo(discriminator="type"),
]
"""Criteria for the result of the work, as a text or a file."""


class BetaManagedAgentsDeploymentUserDefineOutcomeEvent(BaseModel):
    """A goal for the agent to work towards, with the criteria by which the result is judged."""

    description: str
    """What the agent is to produce."""

    rubric: Rubric
    """Criteria by which the grader judges the result."""

    type: Literal["user.define_outcome"]

    max_iterations: Optional[int] = None
    """How many rounds of work and grading there are at most: 3 by default, no more than 20."""
