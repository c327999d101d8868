# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonError"]


class BetaManagedAgentsSessionResourceNotFoundDeploymentPausedReasonError(BaseModel):
    """Something that the deployment refers to does not exist any more; what kind of thing is not known."""

    type: Literal["session_resource_not_found_error"]
