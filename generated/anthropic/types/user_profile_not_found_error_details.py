# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileNotFoundErrorDetails"]


class UserProfileNotFoundErrorDetails(BaseModel):
    """The user profile does not exist, or is not visible to the caller."""

    error_code: Literal["user_profile_not_found"]
