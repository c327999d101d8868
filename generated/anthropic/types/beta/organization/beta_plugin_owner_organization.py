# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginOwnerOrganization"]


class BetaPluginOwnerOrganization(BaseModel):
    """Belongs to the organization as a whole, and to no single user."""

    type: Literal["organization"]
