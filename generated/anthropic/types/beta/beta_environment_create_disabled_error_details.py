# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaEnvironmentCreateDisabledErrorDetails"]


class BetaEnvironmentCreateDisabledErrorDetails(BaseModel):
    """Environments cannot be created at present."""

    error_code: Literal["environment_create_disabled"]
