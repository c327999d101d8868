# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ContainerUploadBlockParam"]


class ContainerUploadBlockParam(TypedDict, total=False):
    """An uploaded file to be put into the container, where code can read it."""

    file_id: Required[str]
    """ID that uploading the file returned."""

    type: Required[Literal["container_upload"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
