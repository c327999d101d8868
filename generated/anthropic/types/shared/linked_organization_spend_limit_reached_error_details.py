# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["LinkedOrganizationSpendLimitReachedErrorDetails"]


class LinkedOrganizationSpendLimitReachedErrorDetails(BaseModel):
    """The spend limit of the linked organization is reached."""

    error_code: Literal["linked_organization_spend_limit_reached"]
