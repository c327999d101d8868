# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedExternalStorage"]


class BetaDeletedExternalStorage(BaseModel):
    """Confirmation that an external storage was deleted."""

    id: str
    """ID of the external storage."""

    type: Literal["external_storage_deleted"]
