# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["UserProfilePrograms"]


class UserProfilePrograms(BaseModel):
    """Programs that a user profile takes part in, or has applied to."""

    cyber: Optional[types.UserProfileCyberProgram] = None
    """The program for work on cyber security; null when the profile has no part in it."""

    efs: Optional[types.UserProfileEfsProgram] = None
    """The `efs` program; null when the profile has no part in it."""
