# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["UserProfileCyberProgram"]


class UserProfileCyberProgram(BaseModel):
    """Part of a user profile in the program for work on cyber security."""

    status: types.UserProfileProgramStatus
    """Whether the profile takes part: `active`, still being decided on (`pending`), or refused
    (`rejected`).
    """

    tiers: Dict[str, types.UserProfileCyberTier]
    """Tiers of the program, by their names."""

    requirements: Optional[types.UserProfileCyberRequirements] = None
    """What taking part requires; null when that is not stated."""
