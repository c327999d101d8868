# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_skill_not_found_deployment_paused_reason_error import (
    BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError,
)

__all__ = ["BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject"]

BetaManagedAgentsSkillNotFoundDeploymentPausedReasonErrorObject: TypeAlias = (
    BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError
)
