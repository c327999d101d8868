# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import FileTypes, SequenceNotStr

__all__ = ["SkillCreateParams"]


class SkillCreateParams(TypedDict, total=False):
    files: Required[SequenceNotStr[FileTypes]]
    """All files of the skill, with paths that share one top-level directory, which contains a SKILL.md; or
    one zip archive of it.
    """

    display_name: Optional[str]
    """Name for people, one line of at most 255 characters. Taken from the SKILL.md when left out."""

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
