# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["AlreadyMemberErrorDetails"]


class AlreadyMemberErrorDetails(BaseModel):
    """The user to add is a member already."""

    error_code: Literal["already_member"]
