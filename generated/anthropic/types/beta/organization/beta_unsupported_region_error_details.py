# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaUnsupportedRegionErrorDetails"]


class BetaUnsupportedRegionErrorDetails(BaseModel):
    """The region is not among the supported ones."""

    error_code: Literal["unsupported_region"]
