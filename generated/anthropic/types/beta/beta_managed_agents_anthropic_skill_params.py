# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAnthropicSkillParams"]


class BetaManagedAgentsAnthropicSkillParams(TypedDict, total=False):
    """A skill that Anthropic publishes, such as the one for spreadsheets."""

    skill_id: Required[str]
    """Short name of the skill, such as `xlsx`, `pptx`, `docx` or `pdf`."""

    type: Required[Literal["anthropic"]]

    version: Optional[str]
    """Version of the skill to use. The latest when omitted."""
