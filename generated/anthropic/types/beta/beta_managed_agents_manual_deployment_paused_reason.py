# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsManualDeploymentPausedReason"]


class BetaManagedAgentsManualDeploymentPausedReason(BaseModel):
    """A caller paused the deployment."""

    type: Literal["manual"]
