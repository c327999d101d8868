# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaOutputConfigParam"]


class BetaOutputConfigParam(TypedDict, total=False):
    """How much effort and how many tokens go into an answer, and in which format it is given."""

    effort: Optional[Literal["low", "medium", "high", "xhigh", "max"]]
    """How thorough the model is: lower levels save tokens and time, higher ones do better on hard problems.
    Which levels exist depends on the model.
    """

    format: Optional[beta_types.BetaJSONOutputFormatParam]
    """Makes the text of the answer JSON that follows a schema."""

    task_budget: Optional[beta_types.BetaTokenTaskBudgetParam]
    """Tokens that the model should get by with for the whole task, over all its steps. It sees how many are
    left and paces itself; `max_tokens` stays the hard limit.
    """
