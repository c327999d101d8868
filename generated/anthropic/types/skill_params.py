# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["SkillParams"]


class SkillParams(TypedDict, total=False):
    """A skill to load into a container."""

    skill_id: Required[str]
    """ID of a custom skill, or the short name of a published one, such as `pdf`."""

    type: Required[Literal["anthropic", "custom"]]
    """Who made the skill: `anthropic` for published ones, `custom` for those of the workspace."""

    version: str
    """ID of the version to load, or `latest`, which is also the default."""
