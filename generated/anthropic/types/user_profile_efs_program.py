# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["UserProfileEfsProgram"]


class UserProfileEfsProgram(BaseModel):
    """Part of a user profile in the `efs` program."""

    features: Dict[str, types.UserProfileEfsFeature]
    """Features of the program, by their names."""

    status: types.UserProfileProgramStatus
    """Whether the profile takes part: `active`, still being decided on (`pending`), or refused
    (`rejected`).
    """
