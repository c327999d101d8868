# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionToolChangesMismatchErrorDetails"]


class CompactionToolChangesMismatchErrorDetails(BaseModel):
    """The `tool_changes` of a compaction block are not what the service made."""

    error_code: Literal["compaction_tool_changes_mismatch"]
