# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_unknown_deployment_paused_reason_error import (
    BetaManagedAgentsUnknownDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject"]

BetaManagedAgentsUnknownDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsUnknownDeploymentPausedReasonError
)
