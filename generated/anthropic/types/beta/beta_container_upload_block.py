# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaContainerUploadBlock"]


class BetaContainerUploadBlock(BaseModel):
    """A file that was put into the container."""

    file_id: str
    """ID that uploading the file returned."""

    type: Literal["container_upload"]
