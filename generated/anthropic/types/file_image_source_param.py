# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["FileImageSourceParam"]


class FileImageSourceParam(TypedDict, total=False):
    """An image that was uploaded as a file."""

    file_id: Required[str]
    """ID that uploading the file returned."""

    type: Required[Literal["file"]]
