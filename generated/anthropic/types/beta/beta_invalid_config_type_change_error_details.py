# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaInvalidConfigTypeChangeErrorDetails"]


class BetaInvalidConfigTypeChangeErrorDetails(BaseModel):
    """The type of the configuration cannot be changed to the one sent."""

    error_code: Literal["invalid_config_type_change"]
