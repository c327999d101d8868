# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ThreadUnsupportedRequestErrorDetails"]


class ThreadUnsupportedRequestErrorDetails(BaseModel):
    """The request uses features that do not work in a thread; `unsupported` names them."""

    error_code: Literal["thread_unsupported_request"]

    unsupported: Optional[List[types.ThreadUnsupportedFeatureName]] = None
    """Features of the request that do not work in a thread; null when they are not named."""
