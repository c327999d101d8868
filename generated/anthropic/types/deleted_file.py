# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["DeletedFile"]


class DeletedFile(BaseModel):
    """Confirms that a file was deleted."""

    id: str
    """The file that was deleted."""

    type: Optional[Literal["file_deleted"]] = None
