# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ThreadContinueInFlightErrorDetails"]


class ThreadContinueInFlightErrorDetails(BaseModel):
    """Another request is continuing the thread at this moment."""

    error_code: Literal["thread_continue_in_flight"]
