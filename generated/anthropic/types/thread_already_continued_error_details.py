# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ThreadAlreadyContinuedErrorDetails"]


class ThreadAlreadyContinuedErrorDetails(BaseModel):
    """The thread has already been continued from the message that the request names."""

    error_code: Literal["thread_already_continued"]
