# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsFileResourceParams"]


class BetaManagedAgentsFileResourceParams(TypedDict, total=False):
    """An uploaded file to place in the container of a session."""

    file_id: Required[str]
    """ID that uploading the file returned."""

    type: Required[Literal["file"]]

    mount_path: Optional[str]
    """Path of the file in the container, of 1 to 4096 characters. By default `/mnt/session/uploads/` with the
    ID of the file.
    """
