# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSpendLimitUserScope"]


class BetaSpendLimitUserScope(BaseModel):
    """The spending of one user."""

    type: Literal["user"]

    user_id: str
