# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsCustomSkill"]


class BetaManagedAgentsCustomSkill(BaseModel):
    """A skill made in your workspace."""

    skill_id: str
    """ID that creating the skill returned."""

    type: Literal["custom"]

    version: str
    """Version of the skill that is used."""
