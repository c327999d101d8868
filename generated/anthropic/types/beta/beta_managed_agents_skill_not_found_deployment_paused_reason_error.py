# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError"]


class BetaManagedAgentsSkillNotFoundDeploymentPausedReasonError(BaseModel):
    """A skill of the agent does not exist, for example because it was deleted."""

    type: Literal["skill_not_found_error"]
