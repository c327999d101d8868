# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ThreadFingerprintMismatchErrorDetails"]


class ThreadFingerprintMismatchErrorDetails(BaseModel):
    """The request does not match the thread that it continues."""

    error_code: Literal["thread_fingerprint_mismatch"]
