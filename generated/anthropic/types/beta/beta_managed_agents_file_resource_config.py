# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsFileResourceConfig"]


class BetaManagedAgentsFileResourceConfig(BaseModel):
    """An uploaded file that each session finds in its container."""

    file_id: str
    """ID that uploading the file returned."""

    type: Literal["file"]

    mount_path: Optional[str] = None
    """Path of the file in the container. By default `/mnt/session/uploads/` with the ID of the file."""
