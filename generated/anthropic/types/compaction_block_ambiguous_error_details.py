# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionBlockAmbiguousErrorDetails"]


class CompactionBlockAmbiguousErrorDetails(BaseModel):
    """It is not clear which compaction block in the request applies."""

    error_code: Literal["compaction_block_ambiguous"]
