# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationRateLimitWebSearchGroup"]


class BetaOrganizationRateLimitWebSearchGroup(BaseModel):
    """The limits apply to web searches."""

    id: str
    """ID of the group."""

    type: Literal["web_search"]
