# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileBillingNotAuthorizedErrorDetails"]


class UserProfileBillingNotAuthorizedErrorDetails(BaseModel):
    """The user profile has not authorized that it is billed."""

    error_code: Literal["user_profile_billing_not_authorized"]
