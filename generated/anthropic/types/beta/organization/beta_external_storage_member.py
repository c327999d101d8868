# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalStorageMember"]


class BetaExternalStorageMember(BaseModel):
    """Data is stored in an external storage of yours."""

    external_storage_id: str

    type: Literal["external"]
