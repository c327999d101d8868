# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationRateLimitSkillsGroup"]


class BetaOrganizationRateLimitSkillsGroup(BaseModel):
    """The limits apply to the Skills API."""

    id: str
    """ID of the group."""

    type: Literal["skills"]
