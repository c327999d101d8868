# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CMEKKeyDisabledErrorDetails"]


class CMEKKeyDisabledErrorDetails(BaseModel):
    """Your encryption key (CMEK) is disabled."""

    error_code: Literal["cmek_key_disabled"]
