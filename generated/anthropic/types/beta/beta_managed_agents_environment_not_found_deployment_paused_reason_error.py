# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError"]


class BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError(BaseModel):
    """The environment of the deployment does not exist, for example because it was deleted."""

    type: Literal["environment_not_found_error"]
