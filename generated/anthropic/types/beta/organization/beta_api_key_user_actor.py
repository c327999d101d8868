# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAPIKeyUserActor"]


class BetaAPIKeyUserActor(BaseModel):
    """The key acts as a user."""

    type: Literal["user_actor"]

    user_id: str
