# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["DeletedSkillVersion"]


class DeletedSkillVersion(BaseModel):
    """Confirms that a version of a skill was deleted."""

    id: str
    """ID of the version that was deleted."""

    type: Literal["skill_version_deleted"]
