# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaGCPProjectNotVerifiedErrorDetails"]


class BetaGCPProjectNotVerifiedErrorDetails(BaseModel):
    """It has not been verified that the Google Cloud project is yours."""

    error_code: Literal["gcp_project_not_verified"]
