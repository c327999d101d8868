# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaInvalidMetadataErrorDetails"]


class BetaInvalidMetadataErrorDetails(BaseModel):
    """The metadata sent are not valid."""

    error_code: Literal["invalid_metadata"]
