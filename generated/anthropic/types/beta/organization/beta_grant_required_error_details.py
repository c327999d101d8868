# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaGrantRequiredErrorDetails"]


class BetaGrantRequiredErrorDetails(BaseModel):
    """The operation needs a grant that the caller or the resource does not have."""

    error_code: Literal["grant_required"]
