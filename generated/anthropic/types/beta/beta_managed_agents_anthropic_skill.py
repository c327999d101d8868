# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAnthropicSkill"]


class BetaManagedAgentsAnthropicSkill(BaseModel):
    """A skill that Anthropic publishes."""

    skill_id: str
    """Short name of the skill, such as `xlsx`."""

    type: Literal["anthropic"]

    version: str
    """Version of the skill that is used."""
