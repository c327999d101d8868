# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaExternalKeyAttachedAttachment"]


class BetaExternalKeyAttachedAttachment(BaseModel):
    """The key is attached: something in the organization is encrypted with it."""

    type: Literal["attached"]
