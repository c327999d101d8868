# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileActionURL"]


class UserProfileActionURL(BaseModel):
    """A link at which whom a user profile stands for can take an action."""

    expires_at: datetime
    """Until when the link works, in UTC."""

    type: Literal["user_profile_action_url"]

    url: str
    """Address to pass on."""
