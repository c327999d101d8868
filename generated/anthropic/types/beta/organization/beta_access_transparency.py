# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAccessTransparency"]


class BetaAccessTransparency(BaseModel):
    """Whether access transparency is on for the organization."""

    type: Literal["disabled", "enabled"]
    """`enabled` when it is on, `disabled` when it is off."""
