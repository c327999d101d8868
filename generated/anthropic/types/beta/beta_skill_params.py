# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.skill_params import SkillParams

__all__ = ["BetaSkillParams"]

BetaSkillParams: TypeAlias = SkillParams
"""A skill to load into a container."""
