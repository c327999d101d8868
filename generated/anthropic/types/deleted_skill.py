# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["DeletedSkill"]


class DeletedSkill(BaseModel):
    """Confirms that a skill was deleted."""

    id: str
    """ID of the skill that was deleted."""

    type: Literal["skill_deleted"]
