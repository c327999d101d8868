# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["LinkedOrganizationSpendLimitReachedErrorDetails"]


class LinkedOrganizationSpendLimitReachedErrorDetails(BaseModel):
    """The organization that pays has spent as much as its limit allows."""

    error_code: Literal["linked_organization_spend_limit_reached"]
