# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_environment_not_found_deployment_paused_reason_error import (
    BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject"]

BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsEnvironmentNotFoundDeploymentPausedReasonError
)
