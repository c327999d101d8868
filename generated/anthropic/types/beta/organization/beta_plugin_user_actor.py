# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginUserActor"]


class BetaPluginUserActor(BaseModel):
    """It was done by a user."""

    type: Literal["user_actor"]

    user_id: str

    email_address: Optional[str] = None
    """Email address of the user; null when it is not known."""
