# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionTooManyToolReferencesErrorDetails"]


class CompactionTooManyToolReferencesErrorDetails(BaseModel):
    """The compacted conversation refers to more tools than allowed."""

    error_code: Literal["compaction_too_many_tool_references"]
