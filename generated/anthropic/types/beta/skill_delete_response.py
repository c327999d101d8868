# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["SkillDeleteResponse"]


class SkillDeleteResponse(BaseModel):
    """Confirms that a skill was deleted."""

    id: str
    """The skill that was deleted."""

    type: str
    """Kind of object; always `skill_deleted`."""
