# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsCustomSkillParams"]


class BetaManagedAgentsCustomSkillParams(TypedDict, total=False):
    """A skill made in your workspace, through the skills API."""

    skill_id: Required[str]
    """ID that creating the skill returned."""

    type: Required[Literal["custom"]]

    version: Optional[str]
    """Version of the skill to use. The latest when omitted."""
