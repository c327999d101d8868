# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaFileMetadata"]


class BetaFileMetadata(BaseModel):
    """What is known about a stored file, apart from its contents."""

    id: str
    """Identifier by which requests refer to the file."""

    created_at: datetime
    """When the file was uploaded, or made by a tool."""

    filename: str
    """Name that the file was uploaded with."""

    mime_type: str
    """Media type, such as `application/pdf`; decides in which kind of block the file may be used."""

    size_bytes: int
    """Size of the contents, in bytes."""

    type: Literal["file"]

    downloadable: Optional[bool] = None
    """Whether the contents can be downloaded; true for files that tools made, false for uploaded ones."""

    expires_at: Optional[datetime] = None
    """When the file expires, in UTC; null when it does not."""

    scope: Optional[beta_types.BetaFileScope] = None
    """What the file was created in, such as a session. Null when there is nothing to name."""
