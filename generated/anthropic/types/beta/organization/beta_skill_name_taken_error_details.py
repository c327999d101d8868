# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSkillNameTakenErrorDetails"]


class BetaSkillNameTakenErrorDetails(BaseModel):
    """Another skill has the name already."""

    error_code: Literal["skill_name_taken"]

    skill_name: str
    """Name that is taken."""
