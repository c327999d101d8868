# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsCostMetrics"]


class BetaAnalyticsCostMetrics(BaseModel):
    """What usage cost."""

    amount: str
    """What the usage cost, in `currency`, as a decimal string."""

    currency: str
    """Currency of the amounts."""

    list_amount: str
    """What the usage costs at list prices, in `currency`, as a decimal string."""

    requests: Optional[int] = None
    """Number of requests; null when it is not given."""
