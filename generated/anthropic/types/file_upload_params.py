# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import FileTypes

__all__ = ["FileUploadParams"]


class FileUploadParams(TypedDict, total=False):
    file: Required[FileTypes]
    """The file, with its name and media type."""

    expires_in_seconds: int
    """How long to keep the file: between 3600 (an hour) and 7776000 (90 days) seconds from now. Kept until
    deleted when omitted.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
