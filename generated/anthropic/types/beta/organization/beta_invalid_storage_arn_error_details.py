# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaInvalidStorageARNErrorDetails"]


class BetaInvalidStorageARNErrorDetails(BaseModel):
    """The ARN of the storage is not valid."""

    error_code: Literal["invalid_storage_arn"]
