# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSkillVersion"]


class BetaSkillVersion(BaseModel):
    """The files of a skill as they were at one upload."""

    id: str
    """Identifier to pass as `version`."""

    created_at: datetime
    """When the version was uploaded, in UTC."""

    description: str
    """What the skill does and when to use it, from its SKILL.md; models go by this."""

    name: str
    """Name from the SKILL.md, which never changes; also the directory that the files are put in."""

    skill_id: str
    """The skill that this is a version of."""

    type: Literal["skill_version"]
