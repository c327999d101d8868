# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceConfigurationRestrictedErrorDetails"]


class BetaComplianceConfigurationRestrictedErrorDetails(BaseModel):
    """The compliance configuration of the organization does not permit the operation."""

    error_code: Literal["compliance_configuration_restricted"]
