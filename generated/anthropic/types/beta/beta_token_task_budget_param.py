# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaTokenTaskBudgetParam"]


class BetaTokenTaskBudgetParam(TypedDict, total=False):
    """Budget of tokens for a task that may take many steps: thinking, calls to tools, their
    results and text.

    The model is told of it and plans by it. The budget is advice, not enforced.
    """

    total: Required[int]
    """Tokens for the whole task, at least 1024."""

    type: Required[Literal["tokens"]]

    remaining: Optional[int]
    """Tokens that are left. Set it when a task goes on in a request from which earlier steps were dropped;
    starts at `total` when left out or null.
    """
