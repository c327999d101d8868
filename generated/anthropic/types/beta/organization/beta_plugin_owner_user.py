# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginOwnerUser"]


class BetaPluginOwnerUser(BaseModel):
    """A single user is the owner."""

    type: Literal["user"]

    user_id: str
