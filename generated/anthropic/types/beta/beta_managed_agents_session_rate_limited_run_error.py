# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionRateLimitedRunError"]


class BetaManagedAgentsSessionRateLimitedRunError(BaseModel):
    """The rate limit for new sessions was reached. The schedule stays in force, and a later run can
    succeed.
    """

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["session_rate_limited_error"]
