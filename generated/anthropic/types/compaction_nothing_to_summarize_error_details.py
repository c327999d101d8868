# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionNothingToSummarizeErrorDetails"]


class CompactionNothingToSummarizeErrorDetails(BaseModel):
    """There is nothing in the conversation to summarize."""

    error_code: Literal["compaction_nothing_to_summarize"]
