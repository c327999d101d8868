# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ThreadNotFoundErrorDetails"]


class ThreadNotFoundErrorDetails(BaseModel):
    """The thread to continue does not exist, or is not visible to the caller."""

    error_code: Literal["thread_not_found"]
