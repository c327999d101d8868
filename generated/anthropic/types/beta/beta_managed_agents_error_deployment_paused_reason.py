# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsErrorDeploymentPausedReason"]


class BetaManagedAgentsErrorDeploymentPausedReason(BaseModel):
    """The service paused the deployment, because a run that the schedule started failed with an error that
    would make later runs fail as well.
    """

    error: beta_types.BetaManagedAgentsDeploymentPausedReasonError
    """The error that is in the way, with the same `type` as that of the failed run."""

    type: Literal["error"]
