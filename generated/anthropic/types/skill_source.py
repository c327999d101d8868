# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SkillSource"]


class SkillSource(BaseModel):
    """Where a skill comes from."""

    type: Literal["custom", "anthropic", "anthropic_example", "plugin"]
    """Who provides the skill: `custom` for those of the workspace, `anthropic` for published ones,
    `anthropic_example` for published samples, `plugin` for those of an installed plugin.
    """
