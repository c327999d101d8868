# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSkillSource"]


class BetaSkillSource(BaseModel):
    """Where a skill comes from."""

    type: Literal["custom", "anthropic", "anthropic_example", "plugin"]
    """Who made the skill: `custom` for those of your own, `anthropic` for published ones, `anthropic_example`
    for published examples, `plugin` for those that came with a plugin.
    """
