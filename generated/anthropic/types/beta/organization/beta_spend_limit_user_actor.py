# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaSpendLimitUserActor"]


class BetaSpendLimitUserActor(BaseModel):
    """Actor that is a user."""

    deleted: bool
    """Whether the user has been deleted."""

    type: Literal["user_actor"]

    user_id: str
    """ID of the user."""

    email_address: Optional[str] = None
    """Email address of the user; null when it is not given."""

    name: Optional[str] = None
    """Name of the user; null when it is not given."""
