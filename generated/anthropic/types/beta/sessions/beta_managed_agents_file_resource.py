# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsFileResource"]


class BetaManagedAgentsFileResource(BaseModel):
    """An uploaded file that is mounted in the container of a session."""

    id: str
    """Identifies the resource within its session, for reading, updating or removing it."""

    created_at: datetime
    """When the resource was attached to the session."""

    file_id: str
    """The file that is mounted."""

    mount_path: str
    """Where the container has the file."""

    type: Literal["file"]

    updated_at: datetime
    """When the resource last changed."""
