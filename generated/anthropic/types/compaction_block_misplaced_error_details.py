# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionBlockMisplacedErrorDetails"]


class CompactionBlockMisplacedErrorDetails(BaseModel):
    """A compaction block stands where it must not."""

    error_code: Literal["compaction_block_misplaced"]
