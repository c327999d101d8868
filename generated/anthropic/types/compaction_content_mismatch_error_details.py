# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionContentMismatchErrorDetails"]


class CompactionContentMismatchErrorDetails(BaseModel):
    """The content of a compaction block is not what the service made."""

    error_code: Literal["compaction_content_mismatch"]
