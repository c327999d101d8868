# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import FileTypes, SequenceNotStr

__all__ = ["PluginCreateParams"]


class PluginCreateParams(TypedDict, total=False):
    files: Required[SequenceNotStr[FileTypes]]
    """The files of the first version."""

    marketplace_id: str
    """ID of the marketplace to put the plugin in."""

    release_notes: str
    """What the version brings, for people to read."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
