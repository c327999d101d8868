# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRegionNotSupportedErrorDetails"]


class BetaRegionNotSupportedErrorDetails(BaseModel):
    """What was asked for is not offered in this region."""

    error_code: Literal["region_not_supported"]
