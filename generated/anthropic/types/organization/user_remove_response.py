# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserRemoveResponse"]


class UserRemoveResponse(BaseModel):
    """Confirmation that a user was removed from the organization."""

    id: str
    """ID of the user."""

    type: Literal["user_deleted"]
