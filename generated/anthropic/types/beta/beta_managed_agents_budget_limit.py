# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsBudgetLimit"]


class BetaManagedAgentsBudgetLimit(BaseModel):
    """Keeps a session from making further requests to models when its cost reaches an amount."""

    max_list_cost: types.BetaMonetaryAmount
    """The cost at which the session makes no more requests to models, counted at list prices."""

    type: Literal["limit"]
