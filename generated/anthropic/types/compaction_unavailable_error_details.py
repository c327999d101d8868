# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionUnavailableErrorDetails"]


class CompactionUnavailableErrorDetails(BaseModel):
    """Compaction is not available at this time."""

    error_code: Literal["compaction_unavailable"]
