# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUserActor"]


class BetaManagedAgentsUserActor(BaseModel):
    """A person, working in the Console."""

    type: Literal["user_actor"]

    user_id: str
    """ID of that person's account."""
