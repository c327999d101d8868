# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["OrganizationRateLimitBatchGroup"]


class OrganizationRateLimitBatchGroup(BaseModel):
    """The limits apply to message batches."""

    id: str
    """ID of the group."""

    type: Literal["batch"]
