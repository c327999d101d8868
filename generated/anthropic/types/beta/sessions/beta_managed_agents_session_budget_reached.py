# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionBudgetReached"]


class BetaManagedAgentsSessionBudgetReached(BaseModel):
    """The session has spent its budget, or it used a model without a list price, whose cost a budget cannot
    count. Raise the budget to let it work on; in the second case, where that is refused, remove it.
    """

    type: Literal["budget_reached"]
