# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["InviteAlreadyExistsErrorDetails"]


class InviteAlreadyExistsErrorDetails(BaseModel):
    """An invite for the address exists already."""

    error_code: Literal["invite_already_exists"]
