# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import FileTypes, SequenceNotStr

__all__ = ["VersionCreateParams"]


class VersionCreateParams(TypedDict, total=False):
    files: Required[SequenceNotStr[FileTypes]]
    """All files of the skill, with paths that share one top-level directory, which contains a SKILL.md; or
    one zip archive of it.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
