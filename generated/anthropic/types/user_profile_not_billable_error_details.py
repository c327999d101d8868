# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileNotBillableErrorDetails"]


class UserProfileNotBillableErrorDetails(BaseModel):
    """The user profile cannot be billed."""

    error_code: Literal["user_profile_not_billable"]
