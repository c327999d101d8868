# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationRateLimitTokenCountGroup"]


class BetaOrganizationRateLimitTokenCountGroup(BaseModel):
    """The limits apply to the counting of tokens."""

    id: str
    """ID of the group."""

    type: Literal["token_count"]
