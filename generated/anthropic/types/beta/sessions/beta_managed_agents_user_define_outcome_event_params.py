# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_file_rubric_params import BetaManagedAgentsFileRubricParams
from .beta_managed_agents_text_rubric_params import BetaManagedAgentsTextRubricParams

__all__ = ["BetaManagedAgentsUserDefineOutcomeEventParams", "Rubric"]

Rubric: TypeAlias = Union[BetaManagedAgentsFileRubricParams, BetaManagedAgentsTextRubricParams]
"""Criteria for the result of the work, as a text or an uploaded file."""


class BetaManagedAgentsUserDefineOutcomeEventParams(TypedDict, total=False):
    """Sets a goal for the agent to work towards, with the criteria by which the result is
    judged. The agent starts on it without a further message.

    A grader, with a context of its own, checks the result. As long as it finds gaps, the
    agent gets to improve its work.
    """

    description: Required[str]
    """What the agent is to produce."""

    rubric: Required[Rubric]
    """Criteria by which the grader judges the result."""

    type: Required[Literal["user.define_outcome"]]

    max_iterations: Optional[int]
    """How many rounds of work and grading there are at most. The default is 3, the maximum 20."""
