# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionIncompleteTurnErrorDetails"]


class CompactionIncompleteTurnErrorDetails(BaseModel):
    """The conversation cannot be compacted in the middle of a turn."""

    error_code: Literal["compaction_incomplete_turn"]
