# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SpendLimitOrganizationServiceScope"]


class SpendLimitOrganizationServiceScope(BaseModel):
    """The spending of the organization on one service."""

    service: str
    """Service that the limit is for."""

    type: Literal["organization_service"]
