# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["InviteDeleteResponse"]


class InviteDeleteResponse(BaseModel):
    """Confirmation that an invite was deleted."""

    id: str
    """ID of the invite."""

    type: Literal["invite_deleted"]
