# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SpendLimitDeleteResponse"]


class SpendLimitDeleteResponse(BaseModel):
    """Confirmation that a spend limit was deleted."""

    id: str
    """ID of the spend limit that was deleted."""

    type: Literal["spend_limit_deleted"]
