# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedUserProfile"]


class BetaDeletedUserProfile(BaseModel):
    """Confirms that a user profile was deleted."""

    id: str
    """ID of the user profile that was deleted."""

    type: Literal["user_profile_deleted"]
