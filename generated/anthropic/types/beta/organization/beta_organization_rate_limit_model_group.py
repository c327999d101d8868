# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOrganizationRateLimitModelGroup"]


class BetaOrganizationRateLimitModelGroup(BaseModel):
    """The limits apply to a group of models, counted together."""

    id: str
    """ID of the group."""

    display_name: str
    """Name of the group for people to read."""

    type: Literal["model_group"]
