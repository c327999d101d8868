# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import FileTypes, SequenceNotStr

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    files: Required[SequenceNotStr[FileTypes]]
    """All files of the skill, with paths that share one top-level directory, which contains a SKILL.md; or
    one zip archive of it.
    """
