# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ChangeOutcomeUnknownErrorDetails"]


class ChangeOutcomeUnknownErrorDetails(BaseModel):
    """It is not known whether the change took effect. Read the resource before another attempt."""

    error_code: Literal["change_outcome_unknown"]
