# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["Skill"]


class Skill(BaseModel):
    """Instructions, and files that go with them, which a model can use in a container."""

    id: str
    """Identifier to pass as `skill_id`."""

    created_at: datetime
    """When the skill was made."""

    display_name: str
    """Name for people; other skills may have the same."""

    latest_version_id: str
    """ID of the version that `latest` stands for."""

    source: types.SkillSource

    type: Literal["skill"]
    """Who made the skill: `anthropic` for published ones, `custom` for those of the workspace."""

    updated_at: datetime
    """When the skill, or its list of versions, last changed."""
