# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["SkillListResponse"]


class SkillListResponse(BaseModel):
    """Instructions, and files that go with them, which a model can use in a container."""

    id: str
    """Identifier to pass as `skill_id`."""

    created_at: str
    """When the skill was made, as an ISO 8601 timestamp."""

    display_title: Optional[str] = None
    """Title for people; the model does not see it. Null when none was given."""

    latest_version: Optional[str] = None
    """The version that `latest` stands for. Null when the skill has none."""

    source: str
    """Who provides the skill: `custom` for those of the workspace, `anthropic` for published ones."""

    type: str
    """Kind of object; always `skill`."""

    updated_at: str
    """When the skill last changed, as an ISO 8601 timestamp."""
