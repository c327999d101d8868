# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationNotEnrolledInBetaErrorDetails"]


class BetaOrganizationNotEnrolledInBetaErrorDetails(BaseModel):
    """The organization does not take part in the beta that the operation belongs to."""

    error_code: Literal["organization_not_enrolled_in_beta"]
