# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CMEKKeyUnreachableErrorDetails"]


class CMEKKeyUnreachableErrorDetails(BaseModel):
    """The service cannot reach your encryption key (CMEK)."""

    error_code: Literal["cmek_key_unreachable"]
