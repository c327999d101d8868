# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACGroupOrderLimitExceededErrorDetails"]


class BetaRBACGroupOrderLimitExceededErrorDetails(BaseModel):
    """The order of groups would have more entries than allowed."""

    error_code: Literal["rbac_group_order_limit_exceeded"]
