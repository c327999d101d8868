# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CompactionSignatureInvalidErrorDetails"]


class CompactionSignatureInvalidErrorDetails(BaseModel):
    """The signature of a compaction block is not valid."""

    error_code: Literal["compaction_signature_invalid"]
