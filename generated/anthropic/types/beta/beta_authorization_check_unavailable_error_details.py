# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAuthorizationCheckUnavailableErrorDetails"]


class BetaAuthorizationCheckUnavailableErrorDetails(BaseModel):
    """It could not be checked at this time whether the caller may do this. A later attempt can succeed."""

    error_code: Literal["authorization_check_unavailable"]
