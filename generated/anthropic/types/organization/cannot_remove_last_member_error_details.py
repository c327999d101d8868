# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CannotRemoveLastMemberErrorDetails"]


class CannotRemoveLastMemberErrorDetails(BaseModel):
    """The last member cannot be removed."""

    error_code: Literal["cannot_remove_last_member"]
