# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationRateLimitValue"]


class BetaOrganizationRateLimitValue(BaseModel):
    """One rate limit of the organization."""

    type: str
    """What is counted and over what time, such as requests per minute."""

    value: int
    """Highest amount that is allowed."""
