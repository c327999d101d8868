# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaStorageNotAttachableErrorDetails"]


class BetaStorageNotAttachableErrorDetails(BaseModel):
    """The storage cannot be attached in its present state."""

    error_code: Literal["storage_not_attachable"]

    field: str
    """Path of the request field that the error is about."""
