# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileCyberTier"]


class UserProfileCyberTier(BaseModel):
    """A tier of the program for work on cyber security."""

    status: Literal["active", "inactive"]
    """Whether the tier is in effect for the profile."""
