# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaEnvironmentUpdateDisabledErrorDetails"]


class BetaEnvironmentUpdateDisabledErrorDetails(BaseModel):
    """Environments cannot be changed at present."""

    error_code: Literal["environment_update_disabled"]
