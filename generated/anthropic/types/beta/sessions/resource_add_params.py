# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["ResourceAddParams"]


class ResourceAddParams(TypedDict, total=False):
    file_id: Required[str]
    """ID that uploading the file returned."""

    type: Required[Literal["file"]]

    mount_path: Optional[str]
    """Path of the file in the container, of 1 to 4096 characters. By default `/mnt/session/uploads/` with the
    ID of the file.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
