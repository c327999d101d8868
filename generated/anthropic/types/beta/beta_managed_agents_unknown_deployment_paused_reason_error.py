# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUnknownDeploymentPausedReasonError"]


class BetaManagedAgentsUnknownDeploymentPausedReasonError(BaseModel):
    """The cause is none of those that have a type of their own."""

    type: Literal["unknown_error"]
