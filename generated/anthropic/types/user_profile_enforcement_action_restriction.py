# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["UserProfileEnforcementActionRestriction"]


class UserProfileEnforcementActionRestriction(BaseModel):
    """The use of the user profile is restricted."""

    id: str
    """ID of the enforcement action."""

    opened_at: datetime
    """When the measure was taken, in UTC."""

    reason: types.UserProfileEnforcementActionReason
    """Why the measure was taken."""

    type: Literal["restriction"]

    action: Optional[types.UserProfileEnforcementActionNextStep] = None
    """What can be done next about it, by you or by whom the profile stands for; null when there is
    nothing.
    """

    expires_at: Optional[datetime] = None
    """When the measure ends, in UTC; null when it has no end."""
