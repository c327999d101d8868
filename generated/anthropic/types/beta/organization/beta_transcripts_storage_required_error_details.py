# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaTranscriptsStorageRequiredErrorDetails"]


class BetaTranscriptsStorageRequiredErrorDetails(BaseModel):
    """Storage for transcripts has to be named."""

    error_code: Literal["transcripts_storage_required"]
