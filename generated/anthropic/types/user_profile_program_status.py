# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["UserProfileProgramStatus"]

UserProfileProgramStatus: TypeAlias = Literal["active", "pending", "rejected"]
"""Whether a user profile takes part in a program: `active`, still being decided on (`pending`), or refused
(`rejected`).
"""
