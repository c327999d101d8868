# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CMEKContextUnavailableErrorDetails"]


class CMEKContextUnavailableErrorDetails(BaseModel):
    """The data needed to use your encryption key (CMEK) are not available at this time."""

    error_code: Literal["cmek_context_unavailable"]
