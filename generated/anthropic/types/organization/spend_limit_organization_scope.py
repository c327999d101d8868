# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SpendLimitOrganizationScope"]


class SpendLimitOrganizationScope(BaseModel):
    """The spending of the whole organization."""

    type: Literal["organization"]
