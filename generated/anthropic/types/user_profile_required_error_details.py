# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileRequiredErrorDetails"]


class UserProfileRequiredErrorDetails(BaseModel):
    """The request has to name a user profile."""

    error_code: Literal["user_profile_required"]
