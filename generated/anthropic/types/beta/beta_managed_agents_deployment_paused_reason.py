# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_error_deployment_paused_reason import BetaManagedAgentsErrorDeploymentPausedReason
from .beta_managed_agents_manual_deployment_paused_reason import BetaManagedAgentsManualDeploymentPausedReason

__all__ = ["BetaManagedAgentsDeploymentPausedReason"]

BetaManagedAgentsDeploymentPausedReason: TypeAlias = Annotated[
    Union[BetaManagedAgentsManualDeploymentPausedReason, BetaManagedAgentsErrorDeploymentPausedReason],
    PropertyInfo(discriminator="type"),
]
"""Why a deployment is paused: because somebody asked for it, or because of an error."""
