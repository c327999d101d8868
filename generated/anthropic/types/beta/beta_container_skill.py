# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaContainerSkill"]


class BetaContainerSkill(BaseModel):
    """A skill that was loaded into a container."""

    skill_id: str
    """ID of a custom skill, or the short name of a published one, such as `pdf`."""

    type: Literal["anthropic", "custom"]
    """Who made the skill: `anthropic` for published ones, `custom` for those of the workspace."""

    version: str
    """Version that was loaded."""
