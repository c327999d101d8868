# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationNotEligibleErrorDetails"]


class BetaOrganizationNotEligibleErrorDetails(BaseModel):
    """The organization is not eligible for the operation."""

    error_code: Literal["organization_not_eligible"]
