# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails"]


class BetaSpendLimitsAdminAPIWritesNotEnabledErrorDetails(BaseModel):
    """Changes to spend limits by the Admin API are not enabled for the organization."""

    error_code: Literal["spend_limits_admin_api_writes_not_enabled"]
