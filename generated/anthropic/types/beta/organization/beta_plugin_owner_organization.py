# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginOwnerOrganization"]


class BetaPluginOwnerOrganization(BaseModel):
    """The organization is the owner."""

    type: Literal["organization"]
