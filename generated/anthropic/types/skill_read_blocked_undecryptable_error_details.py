# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SkillReadBlockedUndecryptableErrorDetails"]


class SkillReadBlockedUndecryptableErrorDetails(BaseModel):
    """The skill cannot be read because it cannot be decrypted."""

    error_code: Literal["skill_read_blocked_undecryptable"]
