# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaEnvironmentArchivedErrorDetails"]


class BetaEnvironmentArchivedErrorDetails(BaseModel):
    """An archived environment cannot be used any more."""

    error_code: Literal["environment_archived"]
