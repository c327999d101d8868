# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaEnvironmentNotFoundErrorDetails"]


class BetaEnvironmentNotFoundErrorDetails(BaseModel):
    """The environment does not exist, or is not visible to the caller."""

    error_code: Literal["environment_not_found"]
